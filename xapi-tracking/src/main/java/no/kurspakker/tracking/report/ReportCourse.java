package no.kurspakker.tracking.report;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.Municipality;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;

/**
 * What a report needs to know of a course.
 *
 * @param municipalities whose councillors take it, in the course's order, with seats where they are known
 */
public record ReportCourse(TrackingPlan plan, List<Municipality> municipalities) {

    public ReportCourse {
        municipalities = List.copyOf(municipalities);
    }

    public static ReportCourse of(Course course) {
        return new ReportCourse(TrackingPlan.of(course), course.groupWork().municipalities());
    }

    /** {@return the units that the course demands, and then its group tasks} */
    public List<TrackedUnit> units() {
        return plan.units();
    }

    public List<TrackedUnit> chapters() {
        return of(UnitKind.CHAPTER);
    }

    public List<TrackedUnit> tasks() {
        return of(UnitKind.GROUP_TASK);
    }

    private List<TrackedUnit> of(UnitKind kind) {
        return plan.units().stream().filter(unit -> unit.kind() == kind).toList();
    }

    /** {@return the title of {@code unit}, or its id if the course no longer has it} */
    public String title(String unit) {
        return plan.units().stream()
                .filter(known -> known.id().value().equals(unit))
                .map(TrackedUnit::title)
                .findFirst()
                .orElse(unit);
    }

    /** {@return the unit called {@code id}} */
    public Optional<TrackedUnit> unit(UnitId id) {
        return plan.units().stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** {@return the municipality with {@code number}, if the course lists it} */
    public Optional<Municipality> municipality(String number) {
        return municipalities.stream()
                .filter(known -> known.number().equals(number))
                .findFirst();
    }

    /** {@return the name of the municipality with {@code number}, or the number} */
    public String municipalityName(String number) {
        return municipality(number).map(Municipality::name).orElse(number);
    }
}
