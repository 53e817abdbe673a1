package no.kurspakker.tracking.report.rollup;

/** What a statement tells of a unit or of the course as a whole. */
public enum FactKind {
    /** Somebody was at work there. */
    ACTIVITY,
    COMPLETED,
    /** Completed, with a score or a verb that says so. */
    PASSED,
    /** A group handed in; it completes the task for the one who pressed send. */
    SUBMITTED,
    /** A session came to its end. */
    TERMINATED
}
