package no.kurspakker.portal.lrs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** What is known of one agent, as a Person (1.0.3, Part Three 2.4; 2.0, 4.1.6.3). Nobody is taken to be one with another. */
record AgentsResource(StatementStore store) implements LrsResource {

    private static final List<String> IDENTIFIERS =
            List.of("mbox", "mbox_sha1sum", "openid", "account");

    @Override
    public LrsResponse answer(LrsRequest request, XapiVersion version, Access access) {
        if (!request.isRead()) {
            throw LrsResource.notAllowed(request);
        }
        Parameters parameters = Parameters.parse(request.query());
        parameters.allow(Set.of("agent"));
        JsonObject agent = DocumentTarget.agent(parameters, version);
        access.toAgents(agent);
        Set<String> names = new LinkedHashSet<>(store.names(DocumentTarget.key(agent)));
        agent.string("name").ifPresent(names::add);
        JsonObjectBuilder person = new JsonObjectBuilder()
                .put("objectType", "Person")
                .putAll("name", names.stream().map(JsonString::new).toList());
        for (String identifier : IDENTIFIERS) {
            agent.get(identifier)
                    .ifPresent(value ->
                            person.put(identifier, new JsonArray(List.<JsonValue>of(value))));
        }
        return LrsResponse.json(person.build());
    }
}
