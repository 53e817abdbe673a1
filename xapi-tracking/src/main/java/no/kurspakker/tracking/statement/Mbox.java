package no.kurspakker.tracking.statement;

/**
 * A mail address.
 *
 * @param value {@code mailto:} and an address
 */
public record Mbox(String value) implements Identifier {

    public Mbox {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a mailto IRI: " + value);
        }
    }

    /** {@return whether {@code text} is {@code mailto:}, a local part, {@code @} and a domain} */
    public static boolean isValid(String text) {
        int sign = text.lastIndexOf('@');
        return text.startsWith("mailto:")
                && sign > "mailto:".length()
                && sign < text.length() - 1
                && text.chars().noneMatch(c -> c <= ' ' || c == 127);
    }

    @Override
    public <R> R accept(IdentifierVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
