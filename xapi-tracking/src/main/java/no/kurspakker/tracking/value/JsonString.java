package no.kurspakker.tracking.value;

/** A string. */
public record JsonString(String value) implements JsonValue {

    @Override
    public <R> R accept(JsonVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
