package no.kurspakker.course;

import java.text.Normalizer;
import java.util.Locale;

/** The one rule by which Norwegian text becomes ASCII names. */
public final class AsciiName {

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
        return Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
