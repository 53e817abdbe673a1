package no.kurspakker.export.inspect.platform;

import java.util.Locale;
import java.util.Map;

/**
 * Something that a platform does with a package.
 *
 * @param texts by language: nb, nn and en
 */
public record PlatformEffect(Outcome outcome, Map<String, String> texts) {

    public PlatformEffect {
        texts = Map.copyOf(texts);
    }

    /** {@return the words, in bokmål for nb and no, in nynorsk for nn, else in English} */
    public String text(Locale locale) {
        String asked = locale.getLanguage().equals("no") ? "nb" : locale.getLanguage();
        return texts.getOrDefault(asked, texts.getOrDefault("en", ""));
    }
}
