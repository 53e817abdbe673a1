package no.kurspakker.export.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.export.xml.XmlLine;
import no.kurspakker.tracking.statement.LanguageMap;

/** Texts of a listing: the author's as they are, our own in every language there is. */
final class ListingWords {

    private static final String BUNDLE = "no.kurspakker.export.listing.words";
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private final LanguageTag language;

    ListingWords(LanguageTag language) {
        this.language = language;
    }

    /** {@return {@code map} with each text in one line} */
    static LanguageMap lines(LanguageMap map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.texts().forEach((tag, text) -> texts.put(tag, XmlLine.of(text)));
        return new LanguageMap(texts);
    }

    /** {@return the words for {@code key}, in the language of the course first: many platforms show the first} */
    LanguageMap inAll(String key, Object... arguments) {
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.concat(Stream.of(language.language()), LANGUAGES.stream())
                .filter(LANGUAGES::contains)
                .forEach(tag -> texts.put(tag, text(tag, key, arguments)));
        return new LanguageMap(texts);
    }

    private static String text(String language, String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(language),
                ListingWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
        return XmlLine.of(String.format(Locale.ROOT, words.getString(key), arguments));
    }
}
