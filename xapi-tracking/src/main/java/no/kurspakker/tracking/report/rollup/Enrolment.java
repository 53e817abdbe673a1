package no.kurspakker.tracking.report.rollup;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * One learner in one registration.
 *
 * @param registration absent where statements have none, as in exports of a platform
 */
public record Enrolment(LearnerKey learner, Optional<UUID> registration)
        implements Comparable<Enrolment> {

    private static final Comparator<Enrolment> ORDER = Comparator.comparing(Enrolment::learner)
            .thenComparing(
                    enrolment -> enrolment.registration().map(UUID::toString).orElse(""));

    @Override
    public int compareTo(Enrolment other) {
        return ORDER.compare(this, other);
    }
}
