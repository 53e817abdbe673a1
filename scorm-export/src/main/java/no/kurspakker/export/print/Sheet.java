package no.kurspakker.export.print;

import java.util.Locale;

/** A sheet that goes with the course; its text stands in the bundle {@code sheets} under its key. */
enum Sheet {
    /** For the one who leads a meeting of groups. */
    FACILITATOR(false),
    /** A start for the municipality's assessment of privacy. */
    PRIVACY(true),
    /** What to choose when the package is uploaded. */
    PLATFORM(false),
    /** What the accessibility statement of the course can say, and what someone must look at first. */
    ACCESSIBILITY(true);

    private final boolean isToFillIn;

    Sheet(boolean isToFillIn) {
        this.isToFillIn = isToFillIn;
    }

    /** {@return whether people write on in it, so that it comes as HTML too, which text processors open} */
    boolean isToFillIn() {
        return isToFillIn;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
