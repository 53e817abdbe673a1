package no.kurspakker.portal.lrs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import no.kurspakker.portal.store.StoredAttachment;

/** Writes {@code multipart/mixed}: statements, and their attachments. Not for use by several threads. */
final class MultipartWriter {

    /** Sixty-four characters that no attachment holds by chance after a line end and two hyphens. */
    private static final String BOUNDARY =
            "kurspakker-4f0c1d7a9b3e58264c1f0e7d2a6b9835-part-of-this-answer-";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ByteArrayOutputStream bytes() {
        return bytes;
    }

    String contentType() {
        return "multipart/mixed; boundary=" + BOUNDARY;
    }

    void json(String text) {
        line("--" + BOUNDARY);
        line("Content-Type: application/json");
        line("");
        line(text);
    }

    void attachment(StoredAttachment attachment) {
        line("--" + BOUNDARY);
        line("Content-Type: " + attachment.contentType());
        line("Content-Transfer-Encoding: binary");
        line("X-Experience-API-Hash: " + attachment.sha2());
        line("");
        bytes.writeBytes(attachment.content());
        line("");
    }

    void end() {
        line("--" + BOUNDARY + "--");
    }

    private void line(String text) {
        bytes.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
