package no.kurspakker.tracking.value;

/** {@code null}. */
public enum JsonNull implements JsonValue {
    NULL;

    @Override
    public <R> R accept(JsonVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
