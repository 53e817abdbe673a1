package no.kurspakker.portal.privacy;

/** How much was too old, and is gone. */
public record Removed(long statements, long documents) {

    /** {@return whether all was young enough} */
    public boolean isNothing() {
        return statements + documents == 0;
    }
}
