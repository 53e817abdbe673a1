package no.kurspakker.tracking.report.rollup;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import no.kurspakker.course.UnitId;

/**
 * What one statement tells of a course.
 *
 * @param enrolment absent if a group is the actor, for a group is no learner
 * @param unit the chapter or group task; absent for the course as a whole
 * @param session how long a session lasted, when it ends
 * @param scaled the score, -1 to 1
 * @param revision the version of the package
 * @param municipality the number of the one the learner chose
 * @param group what a group handed in
 */
public record ReportFact(
        Moment moment,
        FactKind kind,
        Optional<Enrolment> enrolment,
        Optional<UnitId> unit,
        Optional<Duration> session,
        Optional<BigDecimal> scaled,
        Optional<String> revision,
        Optional<String> municipality,
        Optional<GroupFact> group) {}
