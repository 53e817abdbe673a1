package no.kurspakker.portal.launch;

/** How far a learner has come with a unit; it never goes down. */
public enum AttemptStatus {
    NOT_STARTED,
    STARTED,
    FAILED,
    COMPLETED,
    PASSED;

    /** {@return whether there is nothing left to do} */
    public boolean isDone() {
        return this == COMPLETED || this == PASSED;
    }

    /** {@return the further of the two} */
    AttemptStatus or(AttemptStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
