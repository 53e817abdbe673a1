package no.kurspakker.tracking.event;

/** How much a group hands in. */
public enum HandInLevel {
    /** That the task was discussed, by how many, and how many questions were answered. */
    STATUS("status"),
    /** The text too, chosen after reading the privacy notice. */
    TEXT("text");

    private final String id;

    HandInLevel(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
