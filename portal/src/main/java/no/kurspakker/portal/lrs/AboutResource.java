package no.kurspakker.portal.lrs;

import java.util.List;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;

/** Which versions are spoken here (1.0.3, Part Three 2.8; 2.0, 4.1.6.7). Anybody may ask. */
final class AboutResource {

    private static final List<String> VERSIONS =
            List.of("2.0.0", "1.0.3", "1.0.2", "1.0.1", "1.0.0");

    private AboutResource() {}

    static LrsResponse answer(LrsRequest request) {
        if (!request.isRead()) {
            throw LrsResource.notAllowed(request);
        }
        return LrsResponse.json(new JsonObjectBuilder()
                .put(
                        "version",
                        new JsonArray(List.copyOf(
                                VERSIONS.stream().map(JsonString::new).toList())))
                .build());
    }
}
