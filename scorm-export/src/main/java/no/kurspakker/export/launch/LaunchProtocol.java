package no.kurspakker.export.launch;

/** How content and platform speak with each other. */
public enum LaunchProtocol {
    SCORM12,
    SCORM2004,
    CMI5,
    /** Address and credentials of an LRS in the query, as Tin Can began it. */
    XAPI
}
