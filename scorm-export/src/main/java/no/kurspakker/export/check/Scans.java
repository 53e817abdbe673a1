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

    private final Optional<String> secret;
    private final IdentityHashMap<Content, TextScan> known = new IdentityHashMap<>();

    /** @param secret of the relay that was asked for; counted, and otherwise passed over */
    Scans(Optional<String> secret) {
        this.secret = secret;
    }

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

    private TextScan scan(String ending, String whole) {
        int secrets = secret.map(word -> count(whole, word)).orElse(0);
        String text = secrets == 0 ? whole : whole.replace(secret.orElseThrow(), "");
        return scanned(ending, text).withRelaySecrets(secrets);
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    private static TextScan scanned(String ending, String text) {
        List<String> credentials = Credentials.in(text, !ending.equals("html"));
        return switch (ending) {
            case "html", "svg" -> HtmlScan.of(text, credentials);
            case "css" -> new TextScan("", CssReferences.in(text, ""), false, credentials, 0);
            case "js" -> new TextScan("", List.of(), UnloadEvents.areIn(text), credentials, 0);
            default -> new TextScan("", List.of(), false, credentials, 0);
        };
    }
}
