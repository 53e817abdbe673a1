package no.kurspakker.portal.mail;

/** How often a report is sent. */
public enum Rhythm {
    WEEKLY("w"),
    MONTHLY("m");

    private final String id;

    Rhythm(String id) {
        this.id = id;
    }

    /** {@return its name in forms and the database} */
    public String id() {
        return id;
    }
}
