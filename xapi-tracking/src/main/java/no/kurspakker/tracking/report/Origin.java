package no.kurspakker.tracking.report;

/** How the municipality of a learner is known. */
public enum Origin {
    /** From an uploaded list or an export. */
    LISTED,
    /** From what the learner chose on the welcome page. */
    CHOSEN,
    /** It is not known: the learner is «uplassert». */
    UNKNOWN
}
