package no.kurspakker.export.diff;

import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.course.problem.Severity;

/** What an update does to learners under way. The texts stand in the bundle; ids are never used again. */
public enum DiffProblem implements ProblemCode {
    NO_TRACKING("DIF-001", Severity.ERROR),
    COURSE_ID_CHANGED("DIF-002", Severity.WARNING),
    UNIT_GONE("DIF-003", Severity.WARNING),
    UNIT_RENAMED("DIF-004", Severity.WARNING),
    UNIT_NEW_REQUIRED("DIF-005", Severity.WARNING),
    UNIT_NOW_REQUIRED("DIF-006", Severity.WARNING),
    STATE_KEY_CHANGED("DIF-007", Severity.WARNING),
    STATE_FORM_CHANGED("DIF-008", Severity.WARNING),
    PLATFORM_ID_CHANGED("DIF-009", Severity.WARNING),
    CHECK_GONE("DIF-010", Severity.WARNING);

    private final String id;
    private final Severity severity;

    DiffProblem(String id, Severity severity) {
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
        return "no.kurspakker.export.diff.problems";
    }
}
