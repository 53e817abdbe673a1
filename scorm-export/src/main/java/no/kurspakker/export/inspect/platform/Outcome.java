package no.kurspakker.export.inspect.platform;

/** What becomes of a package on a platform, from good to bad. */
public enum Outcome {
    /** It is taken and plays. */
    PLAYS("plays"),
    /** It plays, and something is not as the maker meant. */
    DIFFERS("differs"),
    /** Learners' progress or results are lost, or not counted. */
    LOSES("loses"),
    /** It cannot be uploaded, or opens nothing. */
    REFUSED("refused");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    /** {@return the name in data and JSON} */
    public String id() {
        return id;
    }

    static Outcome of(String id) {
        for (Outcome outcome : values()) {
            if (outcome.id.equals(id)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("no such outcome: " + id);
    }
}
