package no.kurspakker.course.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.source.folder.SourceText;
import no.kurspakker.course.source.header.ChapterHeader;
import no.kurspakker.course.source.header.CourseHeader;
import no.kurspakker.course.source.header.GroupTaskHeader;
import no.kurspakker.course.source.header.WelcomeHeader;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Dgolden=write} writes the schemas anew. */
class CourseSchemaTest {

    /** What a schema can see, too. */
    private static final Set<CourseProblem> SEEN_BY_SCHEMA = EnumSet.of(
            CourseProblem.KEY_UNKNOWN,
            CourseProblem.KEY_MISSING,
            CourseProblem.VALUE_EMPTY,
            CourseProblem.VALUE_NOT_TEXT,
            CourseProblem.VALUE_NOT_LIST,
            CourseProblem.VALUE_NOT_KEYS,
            CourseProblem.COURSE_ID_INVALID,
            CourseProblem.LANGUAGE_INVALID,
            CourseProblem.VERSION_INVALID,
            CourseProblem.COMPLETION_UNKNOWN,
            CourseProblem.HAND_IN_UNKNOWN,
            CourseProblem.DRAFT_DAYS_INVALID,
            CourseProblem.MUNICIPALITY_NUMBER_INVALID,
            CourseProblem.SEATS_INVALID,
            CourseProblem.HOME_PAGE_INVALID,
            CourseProblem.SALT_INVALID,
            CourseProblem.CHAPTERS_EMPTY,
            CourseProblem.ID_INVALID,
            CourseProblem.FILE_NOT_MARKDOWN);

    /** What keeps a schema from looking, or would be seen in a place that a schema does not look at. */
    private static final Set<CourseProblem> HIDES_FROM_SCHEMA = EnumSet.of(
            CourseProblem.YAML_SYNTAX,
            CourseProblem.YAML_ALIAS,
            CourseProblem.YAML_TOO_DEEP,
            CourseProblem.YAML_SECOND_DOCUMENT,
            CourseProblem.KEY_DUPLICATE,
            CourseProblem.FILE_NOT_UTF8,
            CourseProblem.CHARACTER_FORBIDDEN,
            CourseProblem.FILE_TOO_LARGE,
            CourseProblem.FRONT_MATTER_MISSING,
            CourseProblem.FRONT_MATTER_UNCLOSED);

    static List<FixtureCourse> courses() throws IOException {
        return FixtureCourse.all();
    }

    @ParameterizedTest
    @EnumSource
    void schemaIsMadeFromTheTypesThatTheReaderFills(CourseSchema schema) throws IOException {
        String made = SchemaFromTypes.of(type(schema));
        if ("write".equals(System.getProperty("golden"))) {
            Path resources = Path.of("src/main/resources/no/kurspakker/course/schema");
            Files.createDirectories(resources);
            Files.writeString(resources.resolve(schema.fileName()), made);
        } else {
            assertThat(schema.json()).isEqualTo(made);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void schemaAndReaderAgreeAboutKeysAndValues(FixtureCourse fixture, @TempDir Path scratch)
            throws IOException {
        Path course = fixture.prepare(scratch);
        Map<String, Set<CourseProblem>> problems = CourseReader.read(course).problems().stream()
                .filter(CourseSchemaTest::concernsKeys)
                .collect(Collectors.groupingBy(
                        problem -> problem.place().file(),
                        Collectors.mapping(CourseSchemaTest::code, Collectors.toSet())));

        for (Path file : files(course)) {
            String name = course.relativize(file).toString().replace('\\', '/');
            Set<CourseProblem> found = problems.getOrDefault(name, Set.of());
            if (found.stream().noneMatch(HIDES_FROM_SCHEMA::contains)) {
                boolean bad = found.stream().anyMatch(SEEN_BY_SCHEMA::contains);
                assertThat(isValid(file, name)).as(name + " " + found).isEqualTo(!bad);
            }
        }
    }

    private static List<Path> files(Path course) throws IOException {
        try (Stream<Path> files = Files.walk(course, 3)) {
            return files.filter(
                            file -> file.toString().endsWith(".md") || file.endsWith("course.yaml"))
                    .filter(file ->
                            Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isValid(Path file, String name) throws IOException {
        CourseSchema kind = name.equals("course.yaml")
                ? CourseSchema.COURSE
                : name.startsWith("chapters/")
                        ? CourseSchema.CHAPTER
                        : name.startsWith("group-tasks/")
                                ? CourseSchema.GROUP_TASK
                                : CourseSchema.WELCOME;
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(kind.json(), InputFormat.JSON);
        String text = Files.readString(file).replace("\uFEFF", "");
        String yaml = kind == CourseSchema.COURSE
                ? text
                : FrontMatter.of(new SourceText(name, text), new Findings())
                        .orElseThrow()
                        .yaml();
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static CourseProblem code(Problem problem) {
        return (CourseProblem) problem.code();
    }

    private static Class<? extends Record> type(CourseSchema schema) {
        return switch (schema) {
            case COURSE -> CourseHeader.class;
            case CHAPTER -> ChapterHeader.class;
            case GROUP_TASK -> GroupTaskHeader.class;
            case WELCOME -> WelcomeHeader.class;
        };
    }

    /** The front matter of every page here ends before line 7. */
    private static boolean concernsKeys(Problem problem) {
        return problem.place().line() < 7
                || problem.place().file().equals("course.yaml")
                || HIDES_FROM_SCHEMA.contains(code(problem));
    }
}
