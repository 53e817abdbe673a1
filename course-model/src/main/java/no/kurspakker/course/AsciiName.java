package no.kurspakker.course;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one rule by which Norwegian text becomes ASCII names. */
public final class AsciiName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private AsciiName() {}

    /**
     * {@return {@code text} in lower case with {@code [a-z0-9-]} only: æ becomes ae, ø o, å a, other marks fall off
     * their letters, and each run of anything else becomes one hyphen; empty if nothing is left}
     */
    public static String of(String text) {
        String spelled = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("ß", "ss")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th");
        // The tables of Unicode load slowly, and most titles do not need them.
        boolean ascii = spelled.chars().allMatch(c -> c < 128);
        String bare = ascii
                ? spelled
                : MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                        .replaceAll("");
        String name = OTHERS.matcher(bare).replaceAll("-");
        int start = name.startsWith("-") ? 1 : 0;
        int end = name.length() - (name.length() > start && name.endsWith("-") ? 1 : 0);
        return name.substring(start, end);
    }
}
