package no.kurspakker.tracking.report.source;

import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.course.problem.Severity;

/** What may be wrong with a file that a report is made of. */
public enum ReportProblem implements ProblemCode {
    /** Argument: what it is instead. */
    NOT_A_TABLE("RPT-001", Severity.ERROR),
    /** Arguments: the columns found, what is needed. */
    COLUMNS_UNKNOWN("RPT-002", Severity.ERROR),
    /** Arguments: the word, the column. */
    STATE_UNKNOWN("RPT-003", Severity.WARNING),
    ROW_WITHOUT_ID("RPT-004", Severity.WARNING),
    /** Argument: what stands there. */
    MUNICIPALITY_UNKNOWN("RPT-005", Severity.WARNING),
    /** Arguments: the text, the column. */
    TIME_UNKNOWN("RPT-006", Severity.WARNING),
    /** Argument: what is wrong with the line. */
    LINE_UNREADABLE("RPT-007", Severity.WARNING),
    NO_STATEMENT("RPT-008", Severity.ERROR),
    /** Argument: the id. */
    LISTED_TWICE("RPT-009", Severity.WARNING),
    /** Argument: how many more problems of the file there are. */
    MORE_OF_THE_SAME("RPT-010", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ReportProblem(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String bundle() {
        return "no.kurspakker.tracking.report.source.problems";
    }
}
