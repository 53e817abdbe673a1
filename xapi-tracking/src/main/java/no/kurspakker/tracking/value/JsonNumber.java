package no.kurspakker.tracking.value;

import java.math.BigDecimal;

/**
 * A number.
 *
 * @param text as it was written: {@code 1.50} stays {@code 1.50}
 */
public record JsonNumber(String text) implements JsonValue {

    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /** {@return its value, exactly} */
    public BigDecimal decimal() {
        return new BigDecimal(text);
    }

    @Override
    public <R> R accept(JsonVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
