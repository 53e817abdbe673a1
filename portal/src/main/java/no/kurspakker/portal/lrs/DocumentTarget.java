package no.kurspakker.portal.lrs;

import java.util.Optional;
import java.util.Set;
import no.kurspakker.portal.store.ActorKey;
import no.kurspakker.portal.store.DocumentKind;
import no.kurspakker.portal.store.DocumentPlace;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObject;

/**
 * Which document, or which list of them, a request is about.
 *
 * @param id absent if it is about all at {@code place}
 */
record DocumentTarget(DocumentPlace place, Optional<String> id, Parameters parameters) {

    static DocumentTarget of(DocumentKind kind, LrsRequest request, XapiVersion version) {
        Parameters parameters = Parameters.parse(request.query());
        parameters.allow(names(kind));
        Optional<String> activity = kind == DocumentKind.AGENT_PROFILE
                ? Optional.empty()
                : Optional.of(parameters.requiredIri("activityId"));
        Optional<String> agent = kind == DocumentKind.ACTIVITY_PROFILE
                ? Optional.empty()
                : Optional.of(key(agent(parameters, version)));
        Optional<String> id = parameters.get(kind == DocumentKind.STATE ? "stateId" : "profileId");
        boolean isStored = request.method().equals("PUT") || request.method().equals("POST");
        boolean isOne =
                isStored || (kind != DocumentKind.STATE && request.method().equals("DELETE"));
        if (isOne || id.isPresent()) {
            parameters.required(kind == DocumentKind.STATE ? "stateId" : "profileId");
        }
        if (parameters.has("since") && !request.isRead()) {
            throw LrsRefusal.bad("parameter since is for reading");
        }
        DocumentPlace place = new DocumentPlace(
                kind,
                activity,
                agent,
                kind == DocumentKind.STATE ? parameters.uuid("registration") : Optional.empty());
        return new DocumentTarget(place, id, parameters);
    }

    private static Set<String> names(DocumentKind kind) {
        return switch (kind) {
            case STATE -> Set.of("activityId", "agent", "registration", "stateId", "since");
            case ACTIVITY_PROFILE -> Set.of("activityId", "profileId", "since");
            case AGENT_PROFILE -> Set.of("agent", "profileId", "since");
        };
    }

    static JsonObject agent(Parameters parameters, XapiVersion version) {
        return Bodies.agent(parameters.required("agent"), version);
    }

    static String key(JsonObject agent) {
        return ActorKey.of(agent)
                .orElseThrow(() ->
                        LrsRefusal.bad("parameter agent: an anonymous group has no documents"));
    }
}
