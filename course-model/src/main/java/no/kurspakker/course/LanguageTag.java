package no.kurspakker.course;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language as BCP 47 writes it, such as {@code nb} or {@code en-GB}.
 *
 * @param value well-formed, in the author's spelling
 */
public record LanguageTag(String value) {

    public LanguageTag {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a language tag: " + value);
        }
    }

    /** {@return whether {@code text} is a well-formed tag with a language of two or three letters} */
    public static boolean isValid(String text) {
        try {
            int letters = new Locale.Builder()
                    .setLanguageTag(text)
                    .build()
                    .getLanguage()
                    .length();
            return letters == 2 || letters == 3;
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    /** {@return the language alone, in lower case: {@code en} for {@code en-GB}} */
    public String language() {
        return Locale.forLanguageTag(value).getLanguage();
    }

    @Override
    public String toString() {
        return value;
    }
}
