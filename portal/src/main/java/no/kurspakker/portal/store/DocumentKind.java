package no.kurspakker.portal.store;

/** What a document is. The codes are in the database and never change. */
public enum DocumentKind {
    STATE(1),
    ACTIVITY_PROFILE(2),
    AGENT_PROFILE(3);

    private final int code;

    DocumentKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
