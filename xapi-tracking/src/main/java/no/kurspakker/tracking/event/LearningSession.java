package no.kurspakker.tracking.event;

import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.statement.Actor;

/**
 * Who learns, and where.
 *
 * @param actor as the launch gives it; its account is opaque
 * @param registration one enrolment, the same over all sessions
 * @param platform product and version, such as {@code Kurspakker 1.0}
 * @param municipality if the learner chose one
 */
public record LearningSession(
        Actor actor, UUID registration, String platform, Optional<Municipality> municipality) {}
