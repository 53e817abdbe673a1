package no.kurspakker.tracking.statement;

/** The lists an interaction can have. */
public enum ComponentList {
    CHOICES("choices"),
    SCALE("scale"),
    SOURCE("source"),
    TARGET("target"),
    STEPS("steps");

    private final String id;

    ComponentList(String id) {
        this.id = id;
    }

    /** {@return the name of the property} */
    public String id() {
        return id;
    }
}
