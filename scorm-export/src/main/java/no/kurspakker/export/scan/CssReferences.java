package no.kurspakker.export.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style sheet loads: {@code url(…)} and {@code @import "…"} (CSS Syntax 4.3.6, Cascade 2). */
public final class CssReferences {

    private static final Pattern ADDRESS =
            Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\\s\"']+))");

    /** How far an address is followed, so that a hostile text costs no more than its length. */
    private static final int LONGEST = 4096;

    private CssReferences() {}

    /** {@return what {@code css} loads, in no order; {@code page} is the id of the page it stands on} */
    public static List<Reference> in(String css, String page) {
        List<Reference> found = new ArrayList<>();
        String lower = css.toLowerCase(Locale.ROOT);
        for (String mark : List.of("url(", "@import \"", "@import '")) {
            int start = mark.length() - (mark.startsWith("@") ? 1 : 0);
            for (int at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + 1)) {
                int end = Math.min(css.length(), at + start + LONGEST);
                Matcher address = ADDRESS.matcher(css).region(at + start, end);
                if (address.lookingAt()) {
                    found.add(new Reference(target(address), true, page));
                }
            }
        }
        return found;
    }

    private static String target(Matcher address) {
        for (int group = 1; group < address.groupCount(); group++) {
            if (address.group(group) != null) {
                return address.group(group);
            }
        }
        return address.group(address.groupCount());
    }
}
