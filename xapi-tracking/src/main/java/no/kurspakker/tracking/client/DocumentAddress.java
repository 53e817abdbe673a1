package no.kurspakker.tracking.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Agent;

/**
 * Where a document lies (1.0.3, Part Three 2.2).
 *
 * @param resource {@code activities/state}, {@code activities/profile} or {@code agents/profile}
 * @param parameters by name, not yet encoded
 */
public record DocumentAddress(String resource, Map<String, String> parameters) {

    public DocumentAddress {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** {@return the state {@code stateId} of a learner in an activity} */
    public static DocumentAddress state(
            Iri activity, Agent agent, Optional<UUID> registration, String stateId) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("activityId", activity.value());
        parameters.put("agent", StatementWriter.text(agent));
        registration.ifPresent(id -> parameters.put("registration", id.toString()));
        parameters.put("stateId", stateId);
        return new DocumentAddress("activities/state", parameters);
    }

    public static DocumentAddress activityProfile(Iri activity, String profileId) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("activityId", activity.value());
        parameters.put("profileId", profileId);
        return new DocumentAddress("activities/profile", parameters);
    }

    public static DocumentAddress agentProfile(Agent agent, String profileId) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("agent", StatementWriter.text(agent));
        parameters.put("profileId", profileId);
        return new DocumentAddress("agents/profile", parameters);
    }
}
