package no.kurspakker.portal.lrs;

import java.util.Set;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** What is known of one activity (1.0.3, Part Three 2.5; 2.0, 4.1.6.4). */
record ActivitiesResource(StatementStore store) implements LrsResource {

    @Override
    public LrsResponse answer(LrsRequest request, XapiVersion version, Access access) {
        if (!request.isRead()) {
            throw LrsResource.notAllowed(request);
        }
        Parameters parameters = Parameters.parse(request.query());
        parameters.allow(Set.of("activityId"));
        String id = parameters.requiredIri("activityId");
        access.toActivities();
        return LrsResponse.json(new JsonObjectBuilder()
                .put("objectType", "Activity")
                .put("id", id)
                .putValue("definition", store.definition(id))
                .build());
    }
}
