package no.kurspakker.export.inspect.content;

import java.util.List;

/** What scripts of a package say of how they talk to a platform. */
public enum Signal {
    /** The names of SCORM 1.2. */
    API_12("LMSInitialize", "LMSSetValue", "LMSGetValue", "LMSFinish"),
    /** The object of SCORM 2004. */
    API_2004("API_1484_11"),
    INITIALIZE("Initialize"),
    FINISH("LMSFinish", "Terminate", "\"Finish\"", "'Finish'"),
    SET("SetValue"),
    COMMIT("Commit"),
    /** Launch of xAPI and cmi5. */
    XAPI("endpoint", "X-Experience-API-Version"),
    CMI5("fetch=", "\"fetch\"", "'fetch'"),
    /** Launch of AICC. */
    AICC("aicc_sid", "AICC_SID", "aicc_url", "AICC_URL");

    // List.of cannot be changed, which the type does not tell.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    Signal(String... words) {
        this.words = List.of(words);
    }

    boolean isIn(String script) {
        return words.stream().anyMatch(script::contains);
    }
}
