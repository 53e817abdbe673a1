package no.kurspakker.export.minutes;

import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.course.problem.Severity;

/** Why a file cannot be merged. */
public enum MinutesProblem implements ProblemCode {
    /** Argument: the most characters a file may have. */
    TOO_LARGE("MIN-001"),
    NOT_JSON("MIN-002"),
    /** JSON of something else. */
    OTHER_FORM("MIN-003"),
    /** A later version of the form. */
    NEWER("MIN-004"),
    /** Argument: the field that is missing or wrong. */
    BROKEN("MIN-005"),
    /** Arguments: the course of this file, the course of the first one. */
    OTHER_COURSE("MIN-006"),
    NOT_UTF8("MIN-007");

    private final String id;

    MinutesProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String bundle() {
        return "no.kurspakker.export.minutes.problems";
    }
}
