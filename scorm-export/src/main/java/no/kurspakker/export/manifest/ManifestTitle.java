package no.kurspakker.export.manifest;

import no.kurspakker.export.xml.XmlLine;

/** Text of a title as Moodle takes it, which neither trims nor keeps every space. */
public final class ManifestTitle {

    /** What Moodle stores, in characters; a longer title makes the upload fail. */
    public static final int LONGEST = 255;

    private ManifestTitle() {}

    /**
     * {@return {@code title} in one line, without characters that XML cannot hold} Moodle drops a space between an
     * entity and a character outside ASCII, so a no-break space stands there.
     */
    public static String of(String title) {
        return XmlLine.of(title).replaceAll("(?<=[&<>]) (?=[&<>]|[^\\x00-\\x7F])", "\u00a0");
    }
}
