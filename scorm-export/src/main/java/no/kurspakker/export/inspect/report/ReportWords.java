package no.kurspakker.export.inspect.report;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The words around what is found, in one language. */
record ReportWords(Locale locale, ResourceBundle bundle) {

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en");

    static ReportWords in(Locale asked) {
        String language = asked.getLanguage().equals("no") ? "nb" : asked.getLanguage();
        Locale known = Locale.forLanguageTag(LANGUAGES.contains(language) ? language : "en");
        return new ReportWords(
                known,
                ResourceBundle.getBundle(
                        "no.kurspakker.export.inspect.report",
                        known,
                        ReportWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String text(String key, Object... arguments) {
        return String.format(locale, bundle.getString(key), arguments);
    }
}
