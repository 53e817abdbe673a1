package no.kurspakker.tracking.report.rollup;

/**
 * One group in one task.
 *
 * @param first when it handed in for the first time
 * @param latest what it said the last time
 */
public record TaskRollup(Moment first, HandIn latest) {

    /** {@return what {@code fact} alone tells} */
    public static TaskRollup of(GroupFact fact) {
        return new TaskRollup(fact.handIn().moment(), fact.handIn());
    }

    /** {@return what this and {@code other} tell together} */
    public TaskRollup merge(TaskRollup other) {
        return new TaskRollup(
                first.compareTo(other.first) <= 0 ? first : other.first,
                HandIn.ORDER.compare(latest, other.latest) >= 0 ? latest : other.latest);
    }
}
