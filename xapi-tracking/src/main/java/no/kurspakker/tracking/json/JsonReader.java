package no.kurspakker.tracking.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonNull;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads JSON text as RFC 8259 has it, and no more than that. */
public final class JsonReader {

    /** How deep arrays and objects may lie in each other. */
    public static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1_000)
                    .build())
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    /** What describes verb and object of a statement in words. */
    private static final Set<String> WORDS = Set.of("display", "definition");

    /** The statement itself is the first object, and its verb and object are the second. */
    private static final int PARTS = 2;

    private final JsonParser parser;
    private final boolean isWithWords;
    private int depth;

    private JsonReader(JsonParser parser, boolean isWithWords) {
        this.parser = parser;
        this.isWithWords = isWithWords;
    }

    /**
     * {@return the one value in {@code utf8}}
     *
     * @throws MalformedJsonException if it is not one JSON value in UTF-8, or a name stands twice in an object
     */
    public static JsonValue read(byte[] utf8) {
        return read(utf8, true);
    }

    /** {@return the one value in {@code text}} */
    public static JsonValue read(String text) {
        return read(text, true);
    }

    /**
     * {@return the statement in {@code utf8} without the {@code display} of its verb and the {@code definition} of its object, which are a
     * good part of it and are passed over unread}
     *
     * @throws MalformedJsonException if it is not one JSON value in UTF-8, or a name stands twice in an object that is read
     */
    public static JsonValue readWithoutWords(byte[] utf8) {
        return read(utf8, false);
    }

    /** {@return the statement in {@code text}, as {@link #readWithoutWords(byte[])} does} */
    public static JsonValue readWithoutWords(String text) {
        return read(text, false);
    }

    private static JsonValue read(byte[] utf8, boolean isWithWords) {
        refuseOtherEncodings(utf8);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            return new JsonReader(parser, isWithWords).whole();
        } catch (JacksonException malformed) {
            throw failure(malformed);
        }
    }

    private static JsonValue read(String text, boolean isWithWords) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonReader(parser, isWithWords).whole();
        } catch (JacksonException malformed) {
            throw failure(malformed);
        }
    }

    private static void refuseOtherEncodings(byte[] bytes) {
        // The library would guess UTF-16 and UTF-32 from zero bytes or a mark; xAPI knows only
        // UTF-8.
        boolean hasMark = bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0 || hasMark) {
                throw new MalformedJsonException("", "is not UTF-8");
            }
        }
    }

    private static MalformedJsonException failure(JacksonException malformed) {
        if (malformed instanceof StreamConstraintsException) {
            return new MalformedJsonException("", "is nested too deep or too long", malformed);
        }
        String where = malformed.getLocation() == null
                ? ""
                : " at line " + malformed.getLocation().getLineNr() + ", column "
                        + malformed.getLocation().getColumnNr();
        return new MalformedJsonException("", "is not JSON" + where, malformed);
    }

    private JsonValue whole() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new MalformedJsonException("", "is empty");
        }
        JsonValue value = value(first);
        if (parser.nextToken() != null) {
            throw new MalformedJsonException("", "goes on after its end");
        }
        return value;
    }

    private JsonValue value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonString(text(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> JsonBoolean.TRUE;
            case VALUE_FALSE -> JsonBoolean.FALSE;
            default -> JsonNull.NULL;
        };
    }

    private JsonObject object() {
        List<JsonMember> members = new ArrayList<>();
        depth++;
        String name = parser.nextName();
        while (name != null) {
            JsonToken token = parser.nextToken();
            if (isWithWords || depth != PARTS || !WORDS.contains(name)) {
                members.add(new JsonMember(text(name), value(token)));
            } else {
                parser.skipChildren();
            }
            name = parser.nextName();
        }
        depth--;
        try {
            return new JsonObject(members);
        } catch (IllegalArgumentException repeated) {
            String twice = JsonObject.repeatedName(members).orElseThrow();
            throw new MalformedJsonException(
                    JsonPath.child(path(), twice), "stands twice", repeated);
        }
    }

    private JsonArray array() {
        List<JsonValue> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(token));
            token = parser.nextToken();
        }
        return new JsonArray(items);
    }

    private JsonNumber number(String digits) {
        boolean hasExponent = digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0;
        JsonNumber number = new JsonNumber(digits);
        if (hasExponent) {
            try {
                number.decimal();
            } catch (NumberFormatException beyondAllUse) {
                throw new MalformedJsonException(
                        path(), "has an exponent beyond all use", beyondAllUse);
            }
        }
        return number;
    }

    private String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean isPair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    throw new MalformedJsonException(path(), "holds half a character");
                }
                i++;
            }
        }
        return text;
    }

    private String path() {
        return JsonPath.of(parser.streamReadContext());
    }
}
