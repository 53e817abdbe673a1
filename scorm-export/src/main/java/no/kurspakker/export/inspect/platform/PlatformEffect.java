package no.kurspakker.export.inspect.platform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Something that a platform does with a package.
 *
 * @param texts by language: nb and en
 */
public record PlatformEffect(Outcome outcome, Map<String, String> texts) {

    public PlatformEffect {
        texts = Map.copyOf(texts);
    }

    /** {@return the words, in Norwegian for nb, nn and no, else in English} */
    public String text(Locale locale) {
        boolean norwegian = Set.of("nb", "nn", "no").contains(locale.getLanguage());
        return texts.getOrDefault(norwegian ? "nb" : "en", "");
    }
}
