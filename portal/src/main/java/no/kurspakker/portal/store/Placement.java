package no.kurspakker.portal.store;

/** What became of a {@link PlacedStatement}. */
public enum Placement {
    STORED,
    /** The same statement is there. */
    THERE_ALREADY,
    /** Another statement with this id is there. */
    CONFLICT
}
