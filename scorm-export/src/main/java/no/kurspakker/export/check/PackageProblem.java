package no.kurspakker.export.check;

import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.course.problem.Severity;

/** What can be wrong with a package. The texts stand in the bundle; ids are never used again. */
public enum PackageProblem implements ProblemCode {
    MANIFEST_MISSING("PKG-001"),
    MANIFEST_INVALID("PKG-002"),
    MANIFEST_FORM("PKG-003"),
    CONTROL_DOCUMENT_MISSING("PKG-004"),
    FILE_NOT_LISTED("PKG-005"),
    FILE_LISTED_TWICE("PKG-006"),
    LISTED_FILE_MISSING("PKG-007"),
    START_PAGE_MISSING("PKG-008"),
    NAME_NOT_PORTABLE("PKG-009"),
    TITLE_TOO_LONG("PKG-010"),
    STATE_TOO_LONG("PKG-011"),
    STATE_KEY_COLLISION("PKG-012"),
    NETWORK_REFERENCE("PKG-013"),
    ABSOLUTE_REFERENCE("PKG-014"),
    REFERENCE_MISSING("PKG-015"),
    UNLOAD_LISTENER("PKG-016"),
    CREDENTIAL("PKG-017"),
    TOO_MANY_FILES("PKG-018"),
    PACKAGE_TOO_LARGE("PKG-019"),
    RELAY_MISPLACED("PKG-020"),
    TINCAN_MISSING("PKG-021"),
    TINCAN_FORM("PKG-022"),
    /** Arguments: entry, place and what, and the id under which {@code inspect} tells more. */
    PACKAGE_FAULTY("PKG-023"),
    /** As {@link #PACKAGE_FAULTY}, of what learners may notice. */
    PACKAGE_FLAW("PKG-024");

    private final String id;

    PackageProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** {@return error, of all but one: a package that has any of these is not worth uploading} */
    @Override
    public Severity severity() {
        return this == PACKAGE_FLAW ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public String bundle() {
        return "no.kurspakker.export.check.problems";
    }
}
