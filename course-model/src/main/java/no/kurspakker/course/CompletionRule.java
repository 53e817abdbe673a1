package no.kurspakker.course;

/** When a course is complete. Group tasks never count: absence from a meeting blocks nobody. */
public enum CompletionRule {
    /** When every chapter is complete. */
    ALL_CHAPTERS
}
