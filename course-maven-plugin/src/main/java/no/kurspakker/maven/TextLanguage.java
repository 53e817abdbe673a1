package no.kurspakker.maven;

import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The parameter {@code lang}. */
final class TextLanguage {

    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private TextLanguage() {}

    /** {@return the language asked for, or that of the machine} */
    static Locale of(@Nullable String lang) throws MojoFailureException {
        if (lang == null) {
            return Locale.getDefault();
        }
        if (!LANGUAGES.contains(lang)) {
            throw new MojoFailureException("parameter lang: unknown language \"" + lang
                    + "\" (languages: " + String.join(", ", LANGUAGES) + ")");
        }
        return Locale.forLanguageTag(lang);
    }
}
