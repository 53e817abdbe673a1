package no.kurspakker.portal.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Renders pages, which the build has made into classes of this package. Safe for use by several threads. */
public final class Pages {

    private static final String FILES = "/no/kurspakker/portal/browser/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

    /** {@return the page {@code name} with {@code parameters}} */
    public String render(String name, Map<String, Object> parameters) {
        StringOutput out = new StringOutput();
        engine.render(name + ".jte", parameters, out);
        return out.toString();
    }

    /** A file that pages load. */
    @SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
    public record BrowserFile(String type, byte[] content) {}

    /** {@return the file {@code name}, without any folder} */
    public static Optional<BrowserFile> file(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !name.matches("[a-z0-9-]+\\.[a-z0-9]+")) {
            return Optional.empty();
        }
        try (InputStream in = Pages.class.getResourceAsStream(FILES + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new BrowserFile(type, in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
