package no.kurspakker.export.inspect.content;

import no.kurspakker.course.SourceSpan;

/**
 * A text of a package.
 *
 * @param entry its name in the package
 */
record Text(String entry, String text, TextPlaces places) {

    static Text of(String entry, String text) {
        return new Text(entry, text, new TextPlaces(entry, text));
    }

    SourceSpan at(int offset) {
        return places.at(offset);
    }

    /** {@return where {@code quote} first stands; the start if nowhere} */
    SourceSpan of(String quote) {
        return places.at(Math.max(0, text.indexOf(quote)));
    }
}
