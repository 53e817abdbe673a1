package no.kurspakker.tracking.check;

import java.util.List;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonValue;

/** Finds every fault of a statement. Immutable; for use by any number of threads. */
public final class StatementValidator {

    private final XapiVersion version;

    public StatementValidator(XapiVersion version) {
        this.version = version;
    }

    /** {@return the version whose rules are asked} */
    public XapiVersion version() {
        return version;
    }

    /** {@return the faults of {@code json} in the order of its properties; empty if it is a statement} */
    public List<Fault> validate(JsonValue json) {
        return validate("statement", json);
    }

    /**
     * {@return the faults of {@code json}}
     *
     * @param name what a fault of the whole is called, such as {@code statement[3]}
     */
    public List<Fault> validate(String name, JsonValue json) {
        Inspection inspection = new Inspection(version, name);
        StatementRules.check(inspection.root(json));
        return inspection.faults();
    }
}
