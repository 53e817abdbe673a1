package no.kurspakker.export.relay;

import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.course.problem.Severity;

/** What can be wrong with a relay file and its use. The texts stand in the bundle and never quote a value that may be secret. */
public enum RelayProblem implements ProblemCode {
    RELAY_NOT_JSON("CFG-001"),
    /** Argument: the schema that is read. */
    RELAY_SCHEMA_OTHER("CFG-002"),
    /** Argument: the name that is missing. */
    RELAY_NAME_MISSING("CFG-003"),
    /** Arguments: the name, those there are. */
    RELAY_NAME_UNKNOWN("CFG-004"),
    /** Argument: the name. */
    RELAY_VALUE_FORM("CFG-005"),
    RELAY_ADDRESS_FORM("CFG-006"),
    /** Arguments: the course of the key, the course of the folder. */
    RELAY_OTHER_COURSE("CFG-007"),
    LEARNERS_MISSING("CFG-008"),
    /** Argument: the formats that carry a relay. */
    RELAY_WITHOUT_FORMAT("CFG-009");

    private final String id;

    RelayProblem(String id) {
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
        return "no.kurspakker.export.relay.problems";
    }
}
