package no.kurspakker.tracking.report.rollup;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of one enrolment besides its units.
 *
 * @param whole of statements about the course or anything in it; completed only if the course itself is
 * @param sessions milliseconds of each session that came to its end, by the evidence
 * @param spans when there were statements at all
 * @param lastUnit id of the chapter or group task visited last
 * @param revision the version of the package, as the latest statement has it
 * @param municipality the number the learner chose last
 */
public record CourseRollup(
        UnitRollup whole,
        Map<String, Long> sessions,
        Spans spans,
        Optional<Latest> lastUnit,
        Optional<Latest> revision,
        Optional<Latest> municipality) {

    /** Nothing is known. */
    public static final CourseRollup NONE = new CourseRollup(
            UnitRollup.NONE,
            Map.of(),
            Spans.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public CourseRollup {
        sessions = Map.copyOf(sessions);
    }

    /** {@return what {@code fact} alone tells} */
    public static CourseRollup of(ReportFact fact) {
        return of(fact, UnitRollup.of(fact));
    }

    /** @param about what {@code fact} tells of its unit or of the course */
    static CourseRollup of(ReportFact fact, UnitRollup about) {
        Moment moment = fact.moment();
        // A chapter that is done does not make the course so.
        UnitRollup whole = fact.unit().isEmpty() ? about : about.asActivity();
        return new CourseRollup(
                whole,
                fact.session()
                        .map(time -> Map.of(moment.evidence(), time.toMillis()))
                        .orElse(Map.of()),
                Spans.at(moment.at()),
                Latest.of(fact.unit().map(Object::toString), moment),
                Latest.of(fact.revision(), moment),
                Latest.of(fact.municipality(), moment));
    }

    /** {@return what this and {@code other} tell together} */
    public CourseRollup merge(CourseRollup other) {
        return new CourseRollup(
                whole.merge(other.whole),
                merged(other.sessions),
                spans.merge(other.spans),
                Latest.later(lastUnit, other.lastUnit),
                Latest.later(revision, other.revision),
                Latest.later(municipality, other.municipality));
    }

    private Map<String, Long> merged(Map<String, Long> others) {
        if (sessions.isEmpty() || others.isEmpty()) {
            return sessions.isEmpty() ? others : sessions;
        }
        Map<String, Long> all = new HashMap<>(sessions);
        others.forEach((evidence, time) -> all.merge(evidence, time, Math::max));
        return all;
    }

    /** {@return whether {@link #time} is what the platform measured, not what gaps between statements suggest} */
    public boolean isMeasured() {
        return !sessions.isEmpty();
    }

    /** {@return the sum of all sessions; where none came to its end, of the gaps between statements, capped} */
    public Duration time() {
        return isMeasured()
                ? Duration.ofMillis(
                        sessions.values().stream().mapToLong(Long::longValue).sum())
                : spans.time();
    }
}
