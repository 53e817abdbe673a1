package no.kurspakker.portal.store;

/** What a statement can be found by. The codes are in the database and never change. */
public enum RefKind {
    VERB(1, true),
    ACTIVITY(2, true),
    ACTIVITY_RELATED(3, true),
    AGENT(4, true),
    AGENT_RELATED(5, true),
    REGISTRATION(6, true),
    COURSE(7, true),
    CREDENTIAL(8, false),
    ATTACHMENT(9, false);

    private final int code;
    private final boolean isInherited;

    RefKind(int code, boolean isInherited) {
        this.code = code;
        this.isInherited = isInherited;
    }

    public int code() {
        return code;
    }

    /** {@return whether a statement that points at another is found by this of the other too} */
    boolean isInherited() {
        return isInherited;
    }
}
