package no.kurspakker.tracking.statement;

/** A version of the xAPI standard. */
public enum XapiVersion {
    V1_0_3("1.0.3", "1.0.", "xAPI 1.0.3, Part Two"),
    V2_0("2.0.0", "2.0.", "xAPI 2.0");

    private final String header;
    private final String prefix;
    private final String title;

    XapiVersion(String header, String prefix, String title) {
        this.header = header;
        this.prefix = prefix;
        this.title = title;
    }

    /** {@return the value of {@code X-Experience-API-Version}} */
    public String header() {
        return header;
    }

    /** {@return what every version number compatible with this one begins with} */
    public String prefix() {
        return prefix;
    }

    /** {@return the document that holds the rules for statements} */
    public String title() {
        return title;
    }
}
