package no.kurspakker.export.diff;

/** What became of one tracked thing. */
public enum ItemChange {
    NEW,
    GONE,
    /** The same text under another id. */
    RENAMED,
    /** It has another place among those that stayed. */
    MOVED,
    /** It has another title. */
    RETITLED,
    /** Its text is another. */
    REWORDED
}
