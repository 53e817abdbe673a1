package no.kurspakker.export.inspect.structure;

/** The standards that packages are made for. */
public enum PackageKind {
    SCORM12("scorm12", "SCORM 1.2"),
    SCORM2004("scorm2004", "SCORM 2004"),
    CMI5("cmi5", "cmi5"),
    XAPI("xapi", "xAPI (tincan.xml)"),
    AICC("aicc", "AICC"),
    UNKNOWN("unknown", "?");

    private final String id;
    private final String title;

    PackageKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** {@return the name in JSON} */
    public String id() {
        return id;
    }

    /** {@return the name for people} */
    public String title() {
        return title;
    }
}
