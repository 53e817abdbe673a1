package no.kurspakker.export.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.kurspakker.course.SourceSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as maps, lists, texts, numbers, truth values and null; of two equal keys the last counts. Remembers where each value
 * stands, by its path, such as {@code answers[0].question}.
 */
final class JsonTree {

    private static final JsonFactory JSON = new JsonFactory();

    private final String file;
    private final Map<String, SourceSpan> places = new HashMap<>();

    /** @param file as places call it */
    JsonTree(String file) {
        this.file = file;
    }

    /** @throws Refusal if {@code text} is not one JSON value */
    @Nullable
    Object read(String text) throws Refusal {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            Object value = value(parser, parser.nextToken(), "");
            if (parser.nextToken() == null) {
                return value;
            }
            throw notJson(parser.currentTokenLocation());
        } catch (JacksonException e) {
            throw notJson(e.getLocation());
        }
    }

    /** {@return where the value of a path stands, or what it would be part of} */
    SourceSpan place(String path) {
        SourceSpan place = places.get(path);
        if (place != null) {
            return place;
        }
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0
                ? places.getOrDefault("", SourceSpan.startOf(file))
                : place(path.substring(0, end));
    }

    private Refusal notJson(@Nullable TokenStreamLocation location) {
        if (location != null) {
            places.put("", span(location));
        }
        return new Refusal(MinutesProblem.NOT_JSON, "");
    }

    private SourceSpan span(TokenStreamLocation location) {
        return new SourceSpan(
                file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private @Nullable Object value(JsonParser parser, @Nullable JsonToken token, String path)
            throws Refusal {
        if (token == null) {
            throw notJson(parser.currentLocation());
        }
        places.put(path, span(parser.currentTokenLocation()));
        return switch (token) {
            case START_OBJECT -> object(parser, path);
            case START_ARRAY -> array(parser, path);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> object(JsonParser parser, String path) throws Refusal {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String full = path.isEmpty() ? name : path + "." + name;
            fields.put(name, value(parser, parser.nextToken(), full));
        }
        return fields;
    }

    private List<@Nullable Object> array(JsonParser parser, String path) throws Refusal {
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            items.add(value(parser, token, path + "[" + items.size() + "]"));
        }
        return items;
    }
}
