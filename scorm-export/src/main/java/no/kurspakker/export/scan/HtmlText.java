package no.kurspakker.export.scan;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that stands behind the character references of an attribute. */
final class HtmlText {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));?");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private HtmlText() {}

    static String unescape(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(HtmlText::character);
    }

    private static String character(MatchResult reference) {
        if (reference.group(3) != null) {
            return Matcher.quoteReplacement(NAMED.get(reference.group(3)));
        }
        int point = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(point)
                ? Matcher.quoteReplacement(Character.toString(point))
                : "";
    }
}
