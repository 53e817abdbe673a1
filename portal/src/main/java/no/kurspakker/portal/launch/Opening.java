package no.kurspakker.portal.launch;

/** A launch that waits to be opened with its code, once. */
public record Opening(LaunchSession session, String code) {

    /** Codes stay out of logs. */
    @Override
    public String toString() {
        return "Opening[" + session.id() + "]";
    }
}
