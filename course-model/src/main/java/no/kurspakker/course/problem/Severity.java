package no.kurspakker.course.problem;

/** What a problem means for the author. */
public enum Severity {
    /** No package is made. */
    ERROR,
    /** A package is made, but learners may notice. */
    WARNING
}
