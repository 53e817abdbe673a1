package no.kurspakker.tracking.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts an object together member by member. Not for use by several threads. */
public final class JsonObjectBuilder {

    private final List<JsonMember> members = new ArrayList<>();

    public JsonObjectBuilder put(String name, JsonValue value) {
        members.add(new JsonMember(name, value));
        return this;
    }

    public JsonObjectBuilder put(String name, String value) {
        return put(name, new JsonString(value));
    }

    public JsonObjectBuilder put(String name, boolean value) {
        return put(name, JsonBoolean.of(value));
    }

    public JsonObjectBuilder put(String name, long value) {
        return put(name, JsonNumber.of(value));
    }

    public JsonObjectBuilder put(String name, BigDecimal value) {
        return put(name, new JsonNumber(value.toString()));
    }

    /** Adds nothing if {@code value} is absent. */
    public JsonObjectBuilder putString(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present.toString()));
        return this;
    }

    /** Adds nothing if {@code value} is absent. */
    public JsonObjectBuilder putValue(String name, Optional<? extends JsonValue> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    /** Adds nothing if {@code values} is empty. */
    public JsonObjectBuilder putAll(String name, List<? extends JsonValue> values) {
        return values.isEmpty() ? this : put(name, new JsonArray(List.copyOf(values)));
    }

    /** Adds nothing if {@code value} has no members. */
    public JsonObjectBuilder putFilled(String name, JsonObject value) {
        return value.isEmpty() ? this : put(name, value);
    }

    public JsonObject build() {
        return new JsonObject(members);
    }
}
