package no.kurspakker.export.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.Content;

/** The title of a page, as browsers show it in a tab. */
final class PageTitle {

    private static final int HEAD = 1 << 16;
    private static final int LONGEST = 200;
    private static final Pattern TITLE =
            Pattern.compile("<title[^>]{0,200}>([^<]{0,1000})</title", Pattern.CASE_INSENSITIVE);

    private PageTitle() {}

    /** {@return the title in {@code page}, or nothing} */
    static String of(Content page) throws IOException {
        try (InputStream in = page.open()) {
            Matcher title = TITLE.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            String text = title.find() ? plain(title.group(1)) : "";
            return text.substring(0, Math.min(LONGEST, text.length()));
        }
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
