package no.kurspakker.export.check.cmi5;

import java.util.List;
import no.kurspakker.course.problem.ProblemCode;
import no.kurspakker.course.problem.Severity;

/**
 * What can be wrong with a course structure. The texts stand in the bundle; ids are never used again.
 *
 * @see <a href="https://github.com/AICC/CMI-5_Spec_Current">cmi5, sections 8.1, 13 and 14</a>
 */
public enum Cmi5Problem implements ProblemCode {
    STRUCTURE_MISSING("CM5-001", "14.1.0.0-2"),
    STRUCTURE_UNREADABLE("CM5-002", "13.2.0.0-1"),
    /** Arguments: where, what is there, what may be there. */
    STRUCTURE_FORM("CM5-003", "13.2.0.0-1"),
    /** Arguments: where, the id. */
    ID_NOT_IRI("CM5-004", "3.0.0.0-1"),
    /** Arguments: where, the id. */
    ID_TWICE("CM5-005", "13.1.2.0-1", "13.1.3.0-1", "13.1.4.0-1"),
    /** Arguments: where, the address. */
    ADDRESS_FORM("CM5-006", "13.1.4.0-2"),
    /** Arguments: where, the address, the name. */
    ADDRESS_PARAMETER("CM5-007", "8.1.0.0-6"),
    /** Arguments: where, the address. */
    ADDRESS_WITHOUT_FILE("CM5-008", "14.1.0.0-3", "14.1.0.0-4"),
    /** Arguments: where, the objective. */
    OBJECTIVE_UNKNOWN("CM5-009", "4.4.0.0-1"),
    /** Arguments: where, the namespace. */
    EXTENSION_WITHOUT_SCHEMA("CM5-010", "13.1.5.0-1"),
    /** Argument: the activity id. */
    UNIT_WITHOUT_AU("CM5-011"),
    /** Arguments: where, the activity id. */
    AU_WITHOUT_UNIT("CM5-012"),
    /** Arguments: where, what is there, what the tracking plan says. */
    AU_DIFFERS("CM5-013");

    private final String id;
    private final String requirements;

    Cmi5Problem(String id, String... requirements) {
        this.id = id;
        this.requirements = String.join(" ", requirements);
    }

    @Override
    public String id() {
        return id;
    }

    /** {@return the requirements of cmi5 that it breaks, as the public list numbers them; none for those of our own} */
    public List<String> requirements() {
        return requirements.isEmpty() ? List.of() : List.of(requirements.split(" ", -1));
    }

    /** {@return error, always: a platform may refuse the package, or report wrongly} */
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String bundle() {
        return "no.kurspakker.export.check.cmi5.problems";
    }
}
