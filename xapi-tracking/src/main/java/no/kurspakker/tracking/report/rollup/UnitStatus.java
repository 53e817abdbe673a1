package no.kurspakker.tracking.report.rollup;

/** How far a learner has come in a unit or in the course. */
public enum UnitStatus {
    NOT_STARTED("not-started"),
    IN_PROGRESS("in-progress"),
    COMPLETED("completed");

    private final String id;

    UnitStatus(String id) {
        this.id = id;
    }

    /** {@return the name used in {@code report.json} and in bundles of texts} */
    public String id() {
        return id;
    }
}
