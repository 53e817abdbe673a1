package no.kurspakker.acceptance;

/** A kind of platform to play a package on: which SCORM version, and whose runtime. */
enum Platform {
    STRICT_12("strict", ScormVersion.SCORM12),
    STRICT_2004("strict", ScormVersion.SCORM2004),
    SCORM_AGAIN_12("scorm-again", ScormVersion.SCORM12),
    SCORM_AGAIN_2004("scorm-again", ScormVersion.SCORM2004);

    private final String runtime;
    private final ScormVersion version;

    Platform(String runtime, ScormVersion version) {
        this.runtime = runtime;
        this.version = version;
    }

    /** {@return what the page of the LMS calls it} */
    String runtime() {
        return runtime;
    }

    ScormVersion version() {
        return version;
    }
}
