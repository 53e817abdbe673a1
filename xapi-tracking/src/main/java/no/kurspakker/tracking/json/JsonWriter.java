package no.kurspakker.tracking.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonNull;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;
import no.kurspakker.tracking.value.JsonVisitor;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON text: members in their order, numbers with their digits, UTF-8. */
public final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonWriter() {}

    /** {@return {@code value} on one line} */
    public static byte[] write(JsonValue value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            value.accept(new Compact(generator));
        }
        return bytes.toByteArray();
    }

    /** {@return {@code value} on one line} */
    public static String text(JsonValue value) {
        return new String(write(value), StandardCharsets.UTF_8);
    }

    /** {@return {@code value} for people: two spaces, one member a line, a line feed at the end} */
    public static String pretty(JsonValue value) {
        StringBuilder out = new StringBuilder();
        value.accept(new Pretty(out, 0));
        return out.append('\n').toString();
    }

    private record Compact(JsonGenerator generator) implements JsonVisitor<JsonGenerator> {

        @Override
        public JsonGenerator visit(JsonObject object) {
            generator.writeStartObject();
            for (JsonMember member : object.members()) {
                generator.writeName(member.name());
                member.value().accept(this);
            }
            return generator.writeEndObject();
        }

        @Override
        public JsonGenerator visit(JsonArray array) {
            generator.writeStartArray();
            array.items().forEach(item -> item.accept(this));
            return generator.writeEndArray();
        }

        @Override
        public JsonGenerator visit(JsonString string) {
            return generator.writeString(string.value());
        }

        @Override
        public JsonGenerator visit(JsonNumber number) {
            return generator.writeNumber(number.text());
        }

        @Override
        public JsonGenerator visit(JsonBoolean bool) {
            return generator.writeBoolean(bool.isTrue());
        }

        @Override
        public JsonGenerator visit(JsonNull none) {
            return generator.writeNull();
        }
    }

    private record Pretty(StringBuilder out, int depth) implements JsonVisitor<StringBuilder> {

        @Override
        public StringBuilder visit(JsonObject object) {
            if (object.isEmpty()) {
                return out.append("{}");
            }
            Pretty inner = new Pretty(out, depth + 1);
            String separator = "{";
            for (JsonMember member : object.members()) {
                inner.line(separator)
                        .append(text(new JsonString(member.name())))
                        .append(": ");
                member.value().accept(inner);
                separator = ",";
            }
            return line("").append('}');
        }

        @Override
        public StringBuilder visit(JsonArray array) {
            if (array.items().isEmpty()) {
                return out.append("[]");
            }
            Pretty inner = new Pretty(out, depth + 1);
            String separator = "[";
            for (JsonValue item : array.items()) {
                inner.line(separator);
                item.accept(inner);
                separator = ",";
            }
            return line("").append(']');
        }

        @Override
        public StringBuilder visit(JsonString string) {
            return out.append(text(string));
        }

        @Override
        public StringBuilder visit(JsonNumber number) {
            return out.append(number.text());
        }

        @Override
        public StringBuilder visit(JsonBoolean bool) {
            return out.append(bool.isTrue());
        }

        @Override
        public StringBuilder visit(JsonNull none) {
            return out.append("null");
        }

        private StringBuilder line(String separator) {
            return out.append(separator).append('\n').append("  ".repeat(depth));
        }
    }
}
