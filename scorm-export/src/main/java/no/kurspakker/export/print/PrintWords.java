package no.kurspakker.export.print;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import no.kurspakker.course.LanguageTag;

/** The words on paper around the course's own, in bokmål, nynorsk or English. */
final class PrintWords {

    private final ResourceBundle words;
    private final Locale locale;

    private PrintWords(ResourceBundle words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** {@return the words of {@code bundle}, in {@code language} or in English for a language that has none} */
    static PrintWords in(LanguageTag language, String bundle) {
        Locale locale = Locale.forLanguageTag(
                switch (language.language()) {
                    case "nb", "no" -> "nb";
                    case "nn" -> "nn";
                    default -> "en";
                });
        ResourceBundle words = ResourceBundle.getBundle(
                "no.kurspakker.export.print." + bundle,
                locale,
                PrintWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
        return new PrintWords(words, locale);
    }

    /** {@return the language of the words} */
    String language() {
        return locale.toLanguageTag();
    }

    /** {@return every key, in alphabetical order} */
    Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    String text(String key) {
        return words.getString(key);
    }

    /** {@return the words for {@code key} with {@code value} in the place of <code>{name}</code>} */
    String text(String key, String name, String value) {
        return text(key).replace("{" + name + "}", value);
    }
}
