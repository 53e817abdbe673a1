package no.kurspakker.course.importing.report;

/** How sure an import is. */
public enum FindingKind {
    /** The document says so. */
    RECOGNISED,
    /** It looks so: somebody should look. */
    GUESSED,
    /** It is not in the course. */
    LEFT_OUT
}
