package no.kurspakker.tracking.value;

import java.util.List;

/** An array. */
public record JsonArray(List<JsonValue> items) implements JsonValue {

    public JsonArray {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(JsonVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
