package no.kurspakker.course.source;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.HandInLevel;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.source.header.CourseVersion;
import no.kurspakker.course.source.header.FileName;
import no.kurspakker.course.source.header.Key;
import no.kurspakker.course.source.header.KeyName;
import no.kurspakker.course.source.header.PageHeaderReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the published schemas from the records that the reader fills. */
final class SchemaFromTypes {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** How values look in a file whose type is not text. */
    private static final Map<Class<?>, String> VALUES = Map.of(
            Iri.class,
            pattern("https://[^\\s?#]*[^\\s?#/]", 2_000),
            LanguageTag.class,
            pattern("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", 40),
            CourseVersion.class,
            pattern(CourseVersion.FORM, 40),
            UnitId.class,
            pattern("[a-z][a-z0-9-]*", UnitId.LONGEST),
            FileName.class,
            pattern("[^\\\\/].*\\.md", 500),
            HandInLevel.class,
            "{'enum':['export','status','text']}",
            CompletionRule.class,
            "{'enum':['all-chapters']}",
            MinuteRange.class,
            "{'anyOf':[{'type':'integer','minimum':1,'maximum':9999},"
                    + pattern(PageHeaderReader.MINUTES, 20)
                    + "]}");

    private SchemaFromTypes() {}

    static String of(Class<? extends Record> file) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS)
                .without(Option.FLATTENED_OPTIONALS);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(SchemaFromTypes::value)
                .withAdditionalPropertiesResolver(
                        scope -> isHeader(scope.getType()) ? Void.class : null)
                .withPropertySorter(Comparator.comparingInt(SchemaFromTypes::position));
        builder.forFields()
                .withTargetTypeOverridesResolver(SchemaFromTypes::withoutOptional)
                .withPropertyNameOverrideResolver(field -> KeyName.written(field.getName()))
                .withIgnoreCheck(field -> key(field).isEmpty())
                .withRequiredCheck(field -> isRequired(field))
                .withDescriptionResolver(SchemaFromTypes::description)
                .withStringPatternResolver(
                        field -> field.getType().isInstanceOf(String.class) ? form(field) : null)
                .withNumberInclusiveMinimumResolver(
                        field -> most(field).map(most -> BigDecimal.ONE).orElse(null))
                .withNumberInclusiveMaximumResolver(
                        field -> most(field).map(BigDecimal::valueOf).orElse(null))
                .withArrayMinItemsResolver(SchemaFromTypes::fewestItems);
        JsonNode schema = new SchemaGenerator(builder.build()).generateSchema(file);
        return JSON.writeValueAsString(schema).replace(System.lineSeparator(), "\n") + "\n";
    }

    private static @Nullable CustomDefinition value(
            ResolvedType type, SchemaGenerationContext context) {
        String value = VALUES.get(type.getErasedType());
        return value == null
                ? null
                : new CustomDefinition(
                        JSON.readTree(value.replace('\'', '"')).asObject(),
                        CustomDefinition.DefinitionType.INLINE,
                        CustomDefinition.AttributeInclusion.YES);
    }

    private static @Nullable List<ResolvedType> withoutOptional(FieldScope field) {
        return field.getType().getErasedType() == Optional.class
                ? List.of(
                        field.getContext().getTypeParameterFor(field.getType(), Optional.class, 0))
                : null;
    }

    private static boolean isHeader(ResolvedType type) {
        return Record.class.isAssignableFrom(type.getErasedType())
                && !KeyName.of(type.getErasedType().asSubclass(Record.class)).isEmpty();
    }

    private static boolean isRequired(MemberScope<?, ?> field) {
        return components(field)
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .noneMatch(component -> component.getType() == Optional.class);
    }

    private static @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : key(field).map(Key::value).orElse(null);
    }

    private static @Nullable Integer fewestItems(FieldScope field) {
        boolean list = field.getType().isInstanceOf(List.class);
        return list && isRequired(field) ? 1 : null;
    }

    private static String form(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? "\\S"
                : key(field).map(Key::form).orElse("\\S");
    }

    private static Optional<Integer> most(FieldScope field) {
        return key(field).map(Key::most).filter(most -> most > 0);
    }

    private static Optional<Key> key(MemberScope<?, ?> field) {
        return components(field)
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .findFirst()
                .map(component -> component.getAnnotation(Key.class));
    }

    private static int position(MemberScope<?, ?> field) {
        return components(field)
                .map(RecordComponent::getName)
                .toList()
                .indexOf(field.getDeclaredName());
    }

    private static Stream<RecordComponent> components(MemberScope<?, ?> field) {
        Class<?> type = field.getMember().getDeclaringType().getErasedType();
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
    }

    private static String pattern(String form, int longest) {
        return "{'type':'string','pattern':'^(?:%s)$','maxLength':%d}"
                .formatted(form.replace("\\", "\\\\"), longest);
    }
}
