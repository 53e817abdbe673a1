package no.kurspakker.tracking.event;

import no.kurspakker.course.AsciiName;

/**
 * A group that discusses: not its members, only what it is called.
 *
 * @param label 1 to 40 characters, such as {@code Gruppe 2}; unique in its municipality
 */
public record CouncilGroup(Municipality municipality, String label) {

    private static final int LONGEST = 40;

    public CouncilGroup {
        if (label.isBlank() || label.length() > LONGEST || key(label).isEmpty()) {
            throw new IllegalArgumentException("not a label of 1 to 40 characters: " + label);
        }
    }

    /** {@return the label as part of an IRI: {@code gruppe-2}} */
    public String key() {
        return key(label);
    }

    private static String key(String label) {
        return AsciiName.of(label);
    }
}
