package no.kurspakker.course;

/** How much of a group's work leaves the device when the group hands in. */
public enum HandInLevel {
    /** Nothing: the group takes its answers along as a file or on paper. */
    EXPORT("export"),
    /** That the task was discussed, by how many, and how many questions have an answer. */
    STATUS("status"),
    /** The text too, if the group presses a button of its own for it under the privacy notice. */
    TEXT("text");

    private final String id;

    HandInLevel(String id) {
        this.id = id;
    }

    /** {@return the name that authors and the player use} */
    public String id() {
        return id;
    }
}
