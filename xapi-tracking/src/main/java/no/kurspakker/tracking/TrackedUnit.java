package no.kurspakker.tracking;

import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;

/**
 * A chapter or a group task as it is tracked.
 *
 * @param activityId xAPI activity id: {@code <course>/chapters/<id>} or {@code <course>/group-tasks/<id>}
 * @param objectiveId SCORM objective id: ASCII, {@code [a-z0-9_]}, the same for ever
 * @param stateKey four base64url characters that stand for the unit in the saved state
 */
public record TrackedUnit(
        UnitId id,
        UnitKind kind,
        String title,
        Iri activityId,
        String objectiveId,
        String stateKey) {}
