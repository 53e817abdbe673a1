package no.kurspakker.export.launch;

import java.util.Locale;

/** What satisfies an AU (cmi5 13.1.4). */
public enum MoveOn {
    PASSED("Passed"),
    COMPLETED("Completed"),
    COMPLETED_AND_PASSED("CompletedAndPassed"),
    COMPLETED_OR_PASSED("CompletedOrPassed"),
    NOT_APPLICABLE("NotApplicable");

    private final String value;

    MoveOn(String value) {
        this.value = value;
    }

    /** {@return the criterion as the specification spells it} */
    public String value() {
        return value;
    }

    /** {@return whether an AU of which this is known is satisfied} */
    public boolean isSatisfied(boolean isCompleted, boolean isPassed) {
        return switch (this) {
            case PASSED -> isPassed;
            case COMPLETED -> isCompleted;
            case COMPLETED_AND_PASSED -> isCompleted && isPassed;
            case COMPLETED_OR_PASSED -> isCompleted || isPassed;
            case NOT_APPLICABLE -> true;
        };
    }

    /** {@return the criterion called {@code text}; NotApplicable where nothing is said} */
    static MoveOn of(String text) {
        for (MoveOn one : values()) {
            if (one.value.toLowerCase(Locale.ROOT).equals(text.strip().toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        return NOT_APPLICABLE;
    }
}
