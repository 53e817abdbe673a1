package no.kurspakker.tracking.client;

import java.util.Arrays;
import java.util.Optional;

/** A document an LRS keeps, and the mark of this state of it. Immutable. */
public final class LrsDocument {

    private final String contentType;
    private final byte[] content;
    private final Optional<String> etag;

    public LrsDocument(String contentType, byte[] content, Optional<String> etag) {
        this.contentType = contentType;
        this.content = content.clone();
        this.etag = etag;
    }

    public String contentType() {
        return contentType;
    }

    public byte[] content() {
        return content.clone();
    }

    public Optional<String> etag() {
        return etag;
    }

    /** {@return other content in the place of this} */
    public LrsDocument with(byte[] newContent) {
        return new LrsDocument(contentType, newContent, etag);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LrsDocument document
                && contentType.equals(document.contentType)
                && Arrays.equals(content, document.content)
                && etag.equals(document.etag);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return contentType + ", " + content.length + " bytes";
    }
}
