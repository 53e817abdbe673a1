package no.kurspakker.course.source.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads one YAML document token by token, so that no value is bound before its place is known. */
public final class YamlReader {

    /** How deep values may lie in each other. */
    public static final int DEEPEST = 20;

    /** Made once: each parser would compile the patterns of YAML's core schema anew. Duplicate keys are found here. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .loadSettings(LoadSettings.builder().setAllowDuplicateKeys(true).build())
            .build();

    private final YAMLParser parser;
    private final SourceSpan start;
    private final Findings findings;

    private YamlReader(YAMLParser parser, SourceSpan start, Findings findings) {
        this.parser = parser;
        this.start = start;
        this.findings = findings;
    }

    /**
     * {@return the keys of {@code text}, none if it is blank; empty with a problem if it cannot be read}
     *
     * @param start where the text stands in its file
     */
    public static Optional<YamlMapping> read(String text, SourceSpan start, Findings findings) {
        try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), text)) {
            return new YamlReader(parser, start, findings).document();
        } catch (JacksonException unreadable) {
            findings.add(CourseProblem.YAML_SYNTAX, place(unreadable, start), reason(unreadable));
            return Optional.empty();
        }
    }

    private Optional<YamlMapping> document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return Optional.of(new YamlMapping(List.of(), start));
        }
        Optional<YamlNode> root = value(first, 1);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (parser.nextToken() != null) {
            findings.add(CourseProblem.YAML_SECOND_DOCUMENT, here());
            return Optional.empty();
        }
        if (root.get() instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        findings.add(
                CourseProblem.VALUE_NOT_KEYS,
                root.get().source(),
                start.file(),
                root.get().shown());
        return Optional.empty();
    }

    /** Empty if a problem makes the rest of the document pointless. */
    private Optional<YamlNode> value(JsonToken token, int depth) {
        SourceSpan place = here();
        if (parser.isCurrentAlias()) {
            findings.add(CourseProblem.YAML_ALIAS, place, parser.getString());
            return Optional.empty();
        }
        if (depth > DEEPEST) {
            findings.add(CourseProblem.YAML_TOO_DEEP, place, Integer.toString(DEEPEST));
            return Optional.empty();
        }
        return switch (token) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            case VALUE_STRING -> scalar(YamlScalarType.TEXT, place);
            case VALUE_NUMBER_INT -> scalar(YamlScalarType.WHOLE_NUMBER, place);
            case VALUE_NULL -> scalar(YamlScalarType.NOTHING, place);
            default -> scalar(YamlScalarType.OTHER, place);
        };
    }

    private Optional<YamlNode> scalar(YamlScalarType type, SourceSpan place) {
        return Optional.of(new YamlScalar(parser.getString(), type, place));
    }

    private Optional<YamlNode> sequence(SourceSpan place, int depth) {
        List<YamlNode> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            Optional<YamlNode> item = value(token, depth + 1);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
            token = parser.nextToken();
        }
        return Optional.of(new YamlSequence(items, place));
    }

    private Optional<YamlNode> mapping(SourceSpan place, int depth) {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            SourceSpan keyPlace = here();
            Optional<YamlNode> value = value(parser.nextToken(), depth + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            YamlEntry first = entries.putIfAbsent(key, new YamlEntry(key, value.get(), keyPlace));
            if (first != null) {
                findings.add(
                        CourseProblem.KEY_DUPLICATE,
                        keyPlace,
                        key,
                        Integer.toString(first.source().line()));
            }
        }
        return Optional.of(new YamlMapping(new ArrayList<>(entries.values()), place));
    }

    private SourceSpan here() {
        return place(parser.currentTokenLocation(), start);
    }

    private static SourceSpan place(TokenStreamLocation location, SourceSpan start) {
        return at(location.getLineNr() - 1, location.getColumnNr() - 1, start);
    }

    private static SourceSpan at(int lineIndex, int columnIndex, SourceSpan start) {
        return new SourceSpan(
                start.file(), start.line() + Math.max(lineIndex, 0), 1 + Math.max(columnIndex, 0));
    }

    private static SourceSpan place(JacksonException unreadable, SourceSpan start) {
        Optional<Mark> mark = unreadable.getCause() instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark()
                : Optional.empty();
        if (mark.isPresent()) {
            return at(mark.get().getLine(), mark.get().getColumn(), start);
        }
        TokenStreamLocation location = unreadable.getLocation();
        return location == null ? start : place(location, start);
    }

    private static String reason(JacksonException unreadable) {
        String reason = unreadable.getCause() instanceof MarkedYamlEngineException marked
                ? marked.getProblem()
                : unreadable.getOriginalMessage();
        return reason == null ? "" : reason.lines().findFirst().orElse("");
    }
}
