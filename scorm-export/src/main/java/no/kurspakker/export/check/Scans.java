package no.kurspakker.export.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/** Scans the text files of packages, each content once. */
final class Scans {

    private static final Set<String> TEXT =
            Set.of("html", "css", "js", "svg", "json", "xml", "txt", "vtt");

    private final IdentityHashMap<Content, TextScan> known = new IdentityHashMap<>();

    /** {@return what is in {@code content}; nothing if its name says that it is no text} */
    Optional<TextScan> of(PackagePath path, Content content) throws IOException {
        String ending = path.value().substring(path.value().lastIndexOf('.') + 1);
        if (!TEXT.contains(ending)) {
            return Optional.empty();
        }
        TextScan scan = known.get(content);
        if (scan == null) {
            scan = scan(ending, text(content));
            known.put(content, scan);
        }
        return Optional.of(scan);
    }

    static String text(Content content) throws IOException {
        if (content instanceof Bytes bytes) {
            return bytes.text();
        }
        try (InputStream in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static TextScan scan(String ending, String text) {
        List<String> credentials = Credentials.in(text, !ending.equals("html"));
        return switch (ending) {
            case "html", "svg" -> HtmlScan.of(text, credentials);
            case "css" -> new TextScan("", CssReferences.in(text, ""), false, credentials);
            case "js" -> new TextScan("", List.of(), UnloadRule.isIn(text), credentials);
            default -> new TextScan("", List.of(), false, credentials);
        };
    }
}
