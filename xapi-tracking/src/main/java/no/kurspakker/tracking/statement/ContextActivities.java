package no.kurspakker.tracking.statement;

import java.util.List;

/** Activities the statement is related to (1.0.3, 2.4.6.2). */
public record ContextActivities(
        List<Activity> parent,
        List<Activity> grouping,
        List<Activity> category,
        List<Activity> other) {

    /** No related activities. */
    public static final ContextActivities NONE =
            new ContextActivities(List.of(), List.of(), List.of(), List.of());

    public ContextActivities {
        parent = List.copyOf(parent);
        grouping = List.copyOf(grouping);
        category = List.copyOf(category);
        other = List.copyOf(other);
    }
}
