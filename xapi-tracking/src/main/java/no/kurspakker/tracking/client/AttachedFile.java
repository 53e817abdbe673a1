package no.kurspakker.tracking.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.Attachment;
import no.kurspakker.tracking.statement.LanguageMap;

/** The content of an attachment, which travels beside its statement (1.0.3, 2.4.11). Immutable. */
public final class AttachedFile {

    private final String contentType;
    private final byte[] content;

    public AttachedFile(String contentType, byte[] content) {
        this.contentType = contentType;
        this.content = content.clone();
    }

    /** {@return {@code text} as a file of plain text} */
    public static AttachedFile ofText(String text) {
        return new AttachedFile("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public String contentType() {
        return contentType;
    }

    public byte[] content() {
        return content.clone();
    }

    /** {@return its SHA-256 sum in hexadecimal digits, by which statements name it} */
    public String sha2() {
        return sum("SHA-256");
    }

    /** {@return what a statement says of it} */
    public Attachment describedAs(Iri usageType, LanguageMap display) {
        return new Attachment(
                usageType,
                display,
                LanguageMap.EMPTY,
                contentType,
                content.length,
                sha2(),
                Optional.empty());
    }

    /** {@return whether {@code sha2}, of whatever length, is its sum} */
    boolean hasSum(String sha2) {
        return sum("SHA-" + sha2.length() * 4).equalsIgnoreCase(sha2);
    }

    private String sum(String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalArgumentException(algorithm, unknown);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttachedFile that
                && contentType.equals(that.contentType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return contentType + ", " + content.length + " bytes, " + sha2();
    }
}
