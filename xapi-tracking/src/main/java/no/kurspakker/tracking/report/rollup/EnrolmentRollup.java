package no.kurspakker.tracking.report.rollup;

import java.util.HashMap;
import java.util.Map;
import no.kurspakker.course.UnitId;

/**
 * All that is known of one enrolment.
 *
 * @param units those that any statement is about
 */
public record EnrolmentRollup(CourseRollup course, Map<UnitId, UnitRollup> units) {

    /** Nothing is known. */
    public static final EnrolmentRollup NONE = new EnrolmentRollup(CourseRollup.NONE, Map.of());

    public EnrolmentRollup {
        units = Map.copyOf(units);
    }

    /** {@return what this and {@code fact} tell together} */
    public EnrolmentRollup merge(ReportFact fact) {
        UnitRollup about = UnitRollup.of(fact);
        CourseRollup alone = CourseRollup.of(fact, about);
        return new EnrolmentRollup(
                isNothing() ? alone : course.merge(alone),
                fact.unit().map(unit -> with(unit, about)).orElse(units));
    }

    /** Most of the million statements of a report come here, and most of them about a unit that is known. */
    private Map<UnitId, UnitRollup> with(UnitId unit, UnitRollup about) {
        UnitRollup before = unit(unit);
        UnitRollup after = before.merge(about);
        if (after.equals(before)) {
            return units;
        }
        Map<UnitId, UnitRollup> all = new HashMap<>(units);
        all.put(unit, after);
        return all;
    }

    /** {@return what this and {@code other} tell together} */
    public EnrolmentRollup merge(EnrolmentRollup other) {
        if (isNothing() || other.isNothing()) {
            return isNothing() ? other : this;
        }
        return new EnrolmentRollup(course.merge(other.course), merged(other.units));
    }

    private boolean isNothing() {
        return course.whole().first().isEmpty();
    }

    private Map<UnitId, UnitRollup> merged(Map<UnitId, UnitRollup> others) {
        if (others.isEmpty()) {
            return units;
        }
        Map<UnitId, UnitRollup> all = new HashMap<>(units);
        others.forEach((unit, rollup) -> all.merge(unit, rollup, UnitRollup::merge));
        return all;
    }

    /** {@return what is known of {@code unit}} */
    public UnitRollup unit(UnitId unit) {
        return units.getOrDefault(unit, UnitRollup.NONE);
    }
}
