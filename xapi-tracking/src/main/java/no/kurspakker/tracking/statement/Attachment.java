package no.kurspakker.tracking.statement;

import java.util.Optional;
import java.util.Set;
import no.kurspakker.course.Iri;

/**
 * A file that belongs to a statement (1.0.3, 2.4.11).
 *
 * @param length in bytes
 * @param sha2 SHA-2 sum in hexadecimal digits
 */
public record Attachment(
        Iri usageType,
        LanguageMap display,
        LanguageMap description,
        String contentType,
        long length,
        String sha2,
        Optional<Iri> fileUrl) {

    private static final Set<Integer> SUM_DIGITS = Set.of(56, 64, 96, 128);

    public Attachment {
        if (length < 0) {
            throw new IllegalArgumentException("length is negative: " + length);
        }
        if (!isSha2(sha2)) {
            throw new IllegalArgumentException("not a SHA-2 sum: " + sha2);
        }
    }

    /** {@return whether {@code text} has the form of a SHA-224, -256, -384 or -512 sum} */
    public static boolean isSha2(String text) {
        return SUM_DIGITS.contains(text.length()) && Hexadecimal.isHexadecimal(text);
    }
}
