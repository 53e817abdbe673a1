package no.kurspakker.tracking.report.rollup;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * All that is known of one enrolment in one unit, or in the course as a whole.
 *
 * @param first the first statement about it
 * @param last the last one
 * @param completed the first that says it is completed
 * @param passed the first that says it is passed
 * @param scaled the best score, -1 to 1
 */
public record UnitRollup(
        Optional<Moment> first,
        Optional<Moment> last,
        Optional<Moment> completed,
        Optional<Moment> passed,
        Optional<BigDecimal> scaled) {

    /** Nothing is known. */
    public static final UnitRollup NONE = new UnitRollup(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** {@return what {@code fact} alone tells} */
    public static UnitRollup of(ReportFact fact) {
        Optional<Moment> moment = Optional.of(fact.moment());
        boolean isCompleted = fact.kind() == FactKind.COMPLETED
                || fact.kind() == FactKind.PASSED
                || fact.kind() == FactKind.SUBMITTED;
        return new UnitRollup(
                moment,
                moment,
                isCompleted ? moment : Optional.empty(),
                fact.kind() == FactKind.PASSED ? moment : Optional.empty(),
                fact.scaled());
    }

    /** {@return this as what it tells of something around it: that somebody was at work} */
    UnitRollup asActivity() {
        return new UnitRollup(first, last, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return what this and {@code other} tell together; this itself, if the other tells nothing new} */
    public UnitRollup merge(UnitRollup other) {
        if (first.isEmpty() || other.first.isEmpty()) {
            return first.isEmpty() ? other : this;
        }
        UnitRollup both = new UnitRollup(
                Moment.first(first, other.first),
                Moment.last(last, other.last),
                Moment.first(completed, other.completed),
                Moment.first(passed, other.passed),
                higher(scaled, other.scaled));
        return both.equals(this) ? this : both;
    }

    private static Optional<BigDecimal> higher(
            Optional<BigDecimal> one, Optional<BigDecimal> other) {
        // Of 0.5 and 0.50, which are the same score, the shorter stays, whichever came first.
        boolean isOther = one.isEmpty()
                || (other.isPresent()
                        && (other.get().compareTo(one.get()) > 0
                                || (other.get().compareTo(one.get()) == 0
                                        && other.get().scale() < one.get().scale())));
        return isOther ? other : one;
    }

    public UnitStatus status() {
        if (completed.isPresent()) {
            return UnitStatus.COMPLETED;
        }
        return first.isPresent() ? UnitStatus.IN_PROGRESS : UnitStatus.NOT_STARTED;
    }
}
