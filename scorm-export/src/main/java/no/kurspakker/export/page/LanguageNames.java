package no.kurspakker.export.page;

import java.util.Locale;
import java.util.Map;
import no.kurspakker.course.LanguageTag;

/** What languages are called. */
final class LanguageNames {

    /** Where a language calls itself otherwise than the JDK says. */
    private static final Map<String, String> OWN = Map.of(
            "nb", "Bokmål",
            "nn", "Nynorsk",
            "en", "English",
            "se", "Davvisámegiella",
            "sma", "Åarjelsaemien",
            "smj", "Julevsámegiella",
            "fkv", "Kvääni");

    private LanguageNames() {}

    /** {@return what {@code language} calls itself, with a capital} */
    static String own(LanguageTag language) {
        String known = OWN.get(language.value());
        if (known != null) {
            return known;
        }
        Locale locale = Locale.forLanguageTag(language.value());
        String name = locale.getDisplayName(locale);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(locale) + name.substring(first);
    }

    /** {@return what {@code language} is called in a sentence in {@code other}} */
    static String in(LanguageTag other, LanguageTag language) {
        return Locale.forLanguageTag(language.value())
                .getDisplayName(Locale.forLanguageTag(other.value()));
    }
}
