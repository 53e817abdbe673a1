package no.kurspakker.tracking.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.report.rollup.EnrolmentRollup;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Moment;
import no.kurspakker.tracking.report.rollup.UnitRollup;
import no.kurspakker.tracking.report.rollup.UnitStatus;

/**
 * One learner in one course, over all registrations.
 *
 * @param municipality its number; empty if {@code origin} is {@link Origin#UNKNOWN}
 * @param status of the course: completed if it is itself, or all its required units are
 * @param completed when it was
 * @param known over all registrations together; the first completion of a unit wins
 * @param registrations in the order of their ids
 * @param time of all registrations, each as {@link no.kurspakker.tracking.report.rollup.CourseRollup#time} has it
 * @param isMeasured whether all of it was measured by sessions
 */
public record LearnerReport(
        LearnerKey key,
        Optional<String> name,
        Optional<String> role,
        Optional<String> municipality,
        Origin origin,
        UnitStatus status,
        Optional<Moment> completed,
        EnrolmentRollup known,
        List<UUID> registrations,
        Duration time,
        boolean isMeasured) {

    public LearnerReport {
        registrations = List.copyOf(registrations);
    }

    public UnitRollup unit(UnitId id) {
        return known.unit(id);
    }

    /** {@return the last thing the learner did} */
    public Optional<Moment> lastActivity() {
        return known.course().whole().last();
    }

    public Optional<Moment> firstActivity() {
        return known.course().whole().first();
    }
}
