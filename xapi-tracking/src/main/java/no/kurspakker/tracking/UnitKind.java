package no.kurspakker.tracking;

/** What a tracked unit is. */
public enum UnitKind {
    CHAPTER("chapter", "chapters"),
    GROUP_TASK("group-task", "group-tasks");

    private final String id;
    private final String folder;

    UnitKind(String id, String folder) {
        this.id = id;
        this.folder = folder;
    }

    /** {@return the name used in {@code tracking.json} and in pages} */
    public String id() {
        return id;
    }

    /** {@return the part of the activity id between the course and the unit} */
    public String folder() {
        return folder;
    }
}
