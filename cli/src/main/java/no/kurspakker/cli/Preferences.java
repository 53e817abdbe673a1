package no.kurspakker.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the arguments say of how to speak. It is known before they are parsed, since what is wrong with them is said in
 * that language and form too.
 *
 * @param language the language asked for
 * @param isForMachines whether standard output is to carry one JSON document and nothing else
 */
record Preferences(Optional<Language> language, boolean isForMachines) {

    private static final String LANG = "--lang";

    static Preferences of(String... args) {
        Optional<Language> language = Optional.empty();
        for (int i = 0; i < args.length && language.isEmpty(); i++) {
            if (args[i].startsWith(LANG + "=")) {
                language = Language.of(args[i].substring(LANG.length() + 1));
            } else if (args[i].equals(LANG) && i + 1 < args.length) {
                language = Language.of(args[i + 1]);
            }
        }
        return new Preferences(language, Arrays.asList(args).contains("--json"));
    }

    /** {@return the language of messages on a machine that speaks {@code local}} */
    Locale locale(Locale local) {
        return language.map(Language::locale).orElse(local);
    }
}
