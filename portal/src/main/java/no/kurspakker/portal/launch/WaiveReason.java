package no.kurspakker.portal.launch;

import java.util.Arrays;
import java.util.Optional;

/** Why an AU need not be taken (cmi5 9.5.5.2). */
public enum WaiveReason {
    TESTED_OUT("Tested Out"),
    EQUIVALENT_AU("Equivalent AU"),
    EQUIVALENT_OUTSIDE_ACTIVITY("Equivalent Outside Activity"),
    ADMINISTRATIVE("Administrative");

    private final String value;

    WaiveReason(String value) {
        this.value = value;
    }

    /** {@return the reason as the specification spells it} */
    public String value() {
        return value;
    }

    /** {@return the reason that is called {@code name}} */
    public static Optional<WaiveReason> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
