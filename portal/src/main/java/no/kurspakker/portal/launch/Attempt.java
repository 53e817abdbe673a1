package no.kurspakker.portal.launch;

import java.util.Map;
import java.util.UUID;

/**
 * A learner's attempt at a unit of a package.
 *
 * @param number from 1
 * @param registration one for all units of an attempt at the package
 * @param state in SCORM, the values of the data model; in cmi5, what the platform has to remember
 * @param changed microseconds since 1970
 */
public record Attempt(
        UUID id,
        UUID person,
        String packageId,
        String unit,
        int number,
        UUID registration,
        AttemptStatus status,
        Map<String, String> state,
        long changed) {

    public Attempt {
        state = Map.copyOf(state);
    }

    Attempt with(AttemptStatus reached, Map<String, String> newState, UUID newRegistration) {
        return new Attempt(
                id, person, packageId, unit, number, newRegistration, reached, newState, changed);
    }
}
