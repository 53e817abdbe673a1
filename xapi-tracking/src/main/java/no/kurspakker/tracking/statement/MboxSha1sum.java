package no.kurspakker.tracking.statement;

/**
 * The SHA-1 sum of a mailto IRI; guessable, so Kurspakker never makes one.
 *
 * @param value 40 hexadecimal digits
 */
public record MboxSha1sum(String value) implements Identifier {

    private static final int DIGITS = 40;

    public MboxSha1sum {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a SHA-1 sum: " + value);
        }
    }

    public static boolean isValid(String text) {
        return text.length() == DIGITS && Hexadecimal.isHexadecimal(text);
    }

    @Override
    public <R> R accept(IdentifierVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
