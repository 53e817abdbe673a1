package no.kurspakker.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of texts; the names are what a person types. */
enum Language {
    nb,
    nn,
    en;

    /** {@return the language called {@code name}, if it is one of these} */
    static Optional<Language> of(String name) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    Locale locale() {
        return Locale.forLanguageTag(name());
    }
}
