package no.kurspakker.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words of the commands in one language. */
record Texts(Locale locale, ResourceBundle bundle) {

    static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    /** {@return bokmål for nb and no, nynorsk for nn, else English} */
    static Texts in(Locale locale) {
        String language = locale.getLanguage().equals("no") ? "nb" : locale.getLanguage();
        Locale known = Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "en");
        return new Texts(
                known,
                ResourceBundle.getBundle(
                        "no.kurspakker.cli.texts",
                        known,
                        Texts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String text(String key, Object... arguments) {
        return String.format(locale, bundle.getString(key), arguments);
    }
}
