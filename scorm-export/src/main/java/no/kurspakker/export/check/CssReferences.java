package no.kurspakker.export.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style sheet loads: {@code url(…)} and {@code @import "…"} (CSS Syntax 4.3.6, Cascade 2). */
final class CssReferences {

    private static final Pattern LOADED = Pattern.compile(
            "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\\s]*))\\s*\\)"
                    + "|@import\\s+(?:\"([^\"]*)\"|'([^']*)')",
            Pattern.CASE_INSENSITIVE);

    private CssReferences() {}

    static List<Reference> in(String css, String page) {
        List<Reference> found = new ArrayList<>();
        for (Matcher match = LOADED.matcher(css); match.find(); ) {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    found.add(new Reference(match.group(group), true, page));
                }
            }
        }
        return found;
    }
}
