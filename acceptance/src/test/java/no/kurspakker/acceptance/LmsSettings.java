package no.kurspakker.acceptance;

/**
 * How a platform is set up.
 *
 * @param runtime {@code strict}, {@code scorm-again}, or {@code none} for a platform that offers no API
 * @param frameHeight CSS height of the content frame; {@code none} for a platform that opens a window instead
 * @param suspendLimit the most characters of state that are taken
 */
record LmsSettings(String runtime, ScormVersion version, String frameHeight, int suspendLimit) {

    /** {@return the settings by which the standard's limits hold, and the content fills the window} */
    static LmsSettings of(Platform platform) {
        int limit = platform.version() == ScormVersion.SCORM12 ? 4_096 : 64_000;
        return new LmsSettings(platform.runtime(), platform.version(), "100%", limit);
    }

    LmsSettings withFrameHeight(String height) {
        return new LmsSettings(runtime, version, height, suspendLimit);
    }

    LmsSettings withoutFrame() {
        return withFrameHeight("none");
    }

    LmsSettings withoutApi() {
        return new LmsSettings("none", version, frameHeight, suspendLimit);
    }
}
