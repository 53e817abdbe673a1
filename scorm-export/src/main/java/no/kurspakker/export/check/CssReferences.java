package no.kurspakker.export.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style sheet loads: {@code url(…)} and {@code @import "…"} (CSS Syntax 4.3.6, Cascade 2). */
final class CssReferences {

    private static final Pattern ADDRESS =
            Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\\s\"']+))");

    private CssReferences() {}

    static List<Reference> in(String css, String page) {
        List<Reference> found = new ArrayList<>();
        String lower = css.toLowerCase(Locale.ROOT);
        for (String mark : List.of("url(", "@import \"", "@import '")) {
            int start = mark.length() - (mark.startsWith("@") ? 1 : 0);
            for (int at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + 1)) {
                Matcher address = ADDRESS.matcher(css).region(at + start, css.length());
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
