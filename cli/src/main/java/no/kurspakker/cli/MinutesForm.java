package no.kurspakker.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.export.minutes.Minutes;

/** A form in which minutes are written. */
enum MinutesForm {
    TXT,
    HTML,
    JSON;

    /** {@return the form that a file of this name has, by its ending} */
    static Optional<MinutesForm> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith(form.ending()))
                .findFirst();
    }

    /** {@return the end of file names, with its full stop} */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** {@return the minutes in this form} */
    String write(Minutes minutes) {
        return switch (this) {
            case TXT -> minutes.text();
            case HTML -> minutes.html();
            case JSON -> minutes.json();
        };
    }
}
