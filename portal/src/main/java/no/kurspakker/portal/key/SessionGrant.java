package no.kurspakker.portal.key;

import java.time.Duration;
import java.util.UUID;
import no.kurspakker.tracking.value.JsonObject;

/**
 * What one session of a learner may touch: statements by {@code actor} in {@code registration} about {@code activity} or what belongs to
 * its course, and the state and profiles of the two.
 *
 * @param activity the IRI that the launch names
 * @param course the IRI of the course, to which the ids in the package belong
 * @param duration how long the token is good
 */
public record SessionGrant(
        JsonObject actor, UUID registration, String activity, String course, Duration duration) {}
