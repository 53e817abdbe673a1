package no.kurspakker.tracking.check;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonValue;

/** One look at one statement: the faults found so far. */
final class Inspection {

    /** Hostile input must not fill the memory with faults. */
    private static final int MOST = 1_000;

    private final XapiVersion version;
    private final String name;
    private final List<Fault> faults = new ArrayList<>();

    Inspection(XapiVersion version, String name) {
        this.version = version;
        this.name = name;
    }

    XapiVersion version() {
        return version;
    }

    String name() {
        return name;
    }

    Node root(JsonValue json) {
        return new Node(this, null, "", json);
    }

    void add(String property, Requirement requirement, String what) {
        if (faults.size() < MOST) {
            faults.add(new Fault(property, what, requirement, version));
        }
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
