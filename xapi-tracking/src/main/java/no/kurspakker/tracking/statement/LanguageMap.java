package no.kurspakker.tracking.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in several languages (1.0.3, 4.2).
 *
 * @param texts by language tag (RFC 5646), in the order they were given
 */
public record LanguageMap(Map<String, String> texts) {

    /** The map without a text. */
    public static final LanguageMap EMPTY = new LanguageMap(Map.of());

    public LanguageMap {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        for (String tag : texts.keySet()) {
            if (!LanguageTagFormat.isWellFormed(tag)) {
                throw new IllegalArgumentException("not a language tag: " + tag);
            }
        }
    }

    public static LanguageMap of(String language, String text) {
        return new LanguageMap(Map.of(language, text));
    }

    /** {@return the text in {@code language}, else in English, else in the first language} */
    public Optional<String> text(String language) {
        return Optional.ofNullable(texts.get(language))
                .or(() -> Optional.ofNullable(texts.get("en")))
                .or(() -> texts.values().stream().findFirst());
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
