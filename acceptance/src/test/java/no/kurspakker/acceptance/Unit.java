package no.kurspakker.acceptance;

/**
 * A chapter or group task, as the page tells its script.
 *
 * @param kind {@code chapter} or {@code group-task}
 * @param key four characters that stand for it in the saved state
 * @param objective its objective id in SCORM
 */
record Unit(String id, String kind, String key, String objective, String title) {

    boolean isChapter() {
        return kind.equals("chapter");
    }
}
