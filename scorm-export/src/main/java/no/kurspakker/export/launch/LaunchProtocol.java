package no.kurspakker.export.launch;

/** How content and platform speak with each other. */
public enum LaunchProtocol {
    SCORM12,
    SCORM2004,
    CMI5,
    /** Address and credentials of an LRS in the query, as Tin Can began it. */
    XAPI,
    /** Pages that speak to no platform. */
    WEB;

    /** {@return whether content speaks to an API of the platform in the browser} */
    public boolean isScorm() {
        return this == SCORM12 || this == SCORM2004;
    }
}
