package no.kurspakker.course.importing.folder;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of picture that courses take, known by their first bytes. */
final class PictureType {

    private PictureType() {}

    static Optional<String> endingOf(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 1_024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n")) {
            return Optional.of("png");
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("jpg");
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of("webp");
        }
        return start.contains("<svg") ? Optional.of("svg") : Optional.empty();
    }
}
