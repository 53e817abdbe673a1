package no.kurspakker.course.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a document is written in, known by its name and its first bytes. */
enum DocumentKind {
    MARKDOWN,
    WORD,
    HTML;

    private static final int START = 512;

    static DocumentKind of(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String start = start(file);
        if (start.startsWith("PK")) {
            if (name.endsWith(".docx") || name.endsWith(".docm")) {
                return WORD;
            }
            throw new IOException(file + " is a zip file, and no Word document by its name");
        }
        if (start.startsWith("%PDF")) {
            throw new IOException(
                    file + " is a PDF: convert it to Markdown or DOCX first, and import that");
        }
        if (start.indexOf('\0') >= 0) {
            throw new IOException(file + " is neither Markdown, HTML nor a Word document (DOCX)");
        }
        boolean html = name.matches(".*\\.x?html?")
                || start.stripLeading()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?s)<(!doctype html|html).*");
        return html ? HTML : MARKDOWN;
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }
}
