package no.kurspakker.course.source.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.problem.Proposal;
import no.kurspakker.course.source.yaml.YamlEntry;
import no.kurspakker.course.source.yaml.YamlMapping;
import no.kurspakker.course.source.yaml.YamlNode;
import no.kurspakker.course.source.yaml.YamlScalar;
import no.kurspakker.course.source.yaml.YamlScalarType;
import no.kurspakker.course.source.yaml.YamlSequence;

/** Takes the values of one mapping by their keys; what is not as it should be becomes a problem. */
final class KeyReader {

    private final YamlMapping mapping;
    private final Findings findings;

    /** Reports unknown and missing keys at once. */
    KeyReader(YamlMapping mapping, List<KeyName> keys, Findings findings) {
        this.mapping = mapping;
        this.findings = findings;
        List<String> known = keys.stream().map(KeyName::name).collect(Collectors.toList());
        for (YamlEntry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                findings.add(
                        CourseProblem.KEY_UNKNOWN,
                        entry.source(),
                        entry.key(),
                        String.join(", ", known),
                        Proposal.of(entry.key(), known));
            }
        }
        for (KeyName key : keys) {
            if (!key.optional() && mapping.entry(key.name()).isEmpty()) {
                findings.add(CourseProblem.KEY_MISSING, mapping.source(), key.name());
            }
        }
    }

    boolean isEmptyList(String key) {
        return mapping.entry(key)
                .filter(entry -> entry.value() instanceof YamlSequence list
                        && list.items().isEmpty())
                .isPresent();
    }

    boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    /** Reports {@code key} as missing if {@code other} has it. */
    void demandAsIn(KeyReader other, String key) {
        if (other.has(key) && !has(key)) {
            findings.add(CourseProblem.KEY_MISSING, mapping.source(), key);
        }
    }

    Optional<String> text(String key) {
        return mapping.entry(key).flatMap(entry -> textOf(key, entry.value()));
    }

    /** Text that {@code fits}, or a problem of kind {@code otherwise} that shows it. */
    Optional<String> text(String key, Predicate<String> fits, CourseProblem otherwise) {
        Optional<String> text = text(key);
        if (text.isPresent() && !fits.test(text.get())) {
            findings.add(otherwise, place(key), text.get());
            return Optional.empty();
        }
        return text;
    }

    Optional<LanguageTag> language(String key) {
        return text(key, LanguageTag::isValid, CourseProblem.LANGUAGE_INVALID)
                .map(LanguageTag::new);
    }

    /** The value at {@code key} as written, whether text or number. */
    Optional<YamlScalar> scalar(String key) {
        Optional<YamlNode> value = mapping.entry(key).map(YamlEntry::value);
        if (value.isPresent() && isNothing(value.get())) {
            findings.add(CourseProblem.VALUE_EMPTY, place(key), key);
            return Optional.empty();
        }
        if (value.isPresent() && !(value.get() instanceof YamlScalar)) {
            notText(key, value.get());
            return Optional.empty();
        }
        return value.map(YamlScalar.class::cast);
    }

    List<String> texts(String key) {
        return list(key).stream()
                .flatMap(item -> textOf(key, item).stream())
                .collect(Collectors.toList());
    }

    List<FileName> files(String key) {
        return list(key).stream()
                .flatMap(item ->
                        textOf(key, item).map(path -> new FileName(path, item.source())).stream())
                .collect(Collectors.toList());
    }

    Optional<YamlMapping> mapping(String key) {
        Optional<YamlNode> value = mapping.entry(key).map(YamlEntry::value);
        if (value.isPresent() && value.get() instanceof YamlMapping found) {
            return Optional.of(found);
        }
        if (value.isPresent()) {
            CourseProblem problem = isNothing(value.get())
                    ? CourseProblem.VALUE_EMPTY
                    : CourseProblem.VALUE_NOT_KEYS;
            findings.add(problem, place(key), key, value.get().shown());
        }
        return Optional.empty();
    }

    List<YamlMapping> mappings(String key) {
        List<YamlMapping> mappings = new ArrayList<>();
        for (YamlNode item : list(key)) {
            if (item instanceof YamlMapping found) {
                mappings.add(found);
            } else {
                findings.add(CourseProblem.VALUE_NOT_KEYS, item.source(), key, item.shown());
            }
        }
        return mappings;
    }

    /** Where the value of {@code key} stands, or the whole mapping if it has none. */
    SourceSpan place(String key) {
        return mapping.entry(key).map(entry -> entry.value().source()).orElse(mapping.source());
    }

    private List<YamlNode> list(String key) {
        Optional<YamlNode> value = mapping.entry(key).map(YamlEntry::value);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof YamlSequence sequence) {
            return sequence.items();
        }
        if (isNothing(value.get())) {
            findings.add(CourseProblem.VALUE_EMPTY, place(key), key);
        } else {
            findings.add(
                    CourseProblem.VALUE_NOT_LIST, place(key), key, value.get().shown());
        }
        return List.of();
    }

    private Optional<String> textOf(String key, YamlNode value) {
        if (isNothing(value)) {
            findings.add(CourseProblem.VALUE_EMPTY, value.source(), key);
            return Optional.empty();
        }
        if (value instanceof YamlScalar scalar && scalar.type() == YamlScalarType.TEXT) {
            return Optional.of(scalar.text().strip());
        }
        notText(key, value);
        return Optional.empty();
    }

    private void notText(String key, YamlNode value) {
        String proposal = value instanceof YamlScalar scalar ? scalar.text() : "…";
        findings.add(CourseProblem.VALUE_NOT_TEXT, value.source(), key, value.shown(), proposal);
    }

    private static boolean isNothing(YamlNode value) {
        return value instanceof YamlScalar scalar
                && (scalar.type() == YamlScalarType.NOTHING || scalar.text().isBlank());
    }
}
