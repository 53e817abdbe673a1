package no.kurspakker.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a platform launches a package that speaks to an LRS: by what it adds to the address. */
final class XapiLaunch {

    /** Credentials of the xAPI launch, to be found nowhere but in a header. */
    static final String KEY = "Basic bGVhcm5lcjpvbmx5LWluLXRoZS1oZWFkZXI=";

    static final String ACTOR =
            "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"https://lms.example\",\"name\":\"7f3a\"}}";

    private final LrsServer lrs;
    private final UUID registration;

    XapiLaunch(LrsServer lrs, UUID registration) {
        this.lrs = lrs;
        this.registration = registration;
    }

    UUID registration() {
        return registration;
    }

    /** {@return the query of an xAPI launch} */
    String xapi(String activity) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("endpoint", lrs.endpoint());
        query.put("auth", KEY);
        query.put("actor", ACTOR);
        query.put("registration", registration.toString());
        query.put("activity_id", activity);
        return query(query);
    }

    /** Lets the learner prefer languages, tags with commas between them, as platforms keep it (cmi5 11). */
    void prefers(String languages) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("agent", ACTOR);
        key.put("profileId", "cmi5LearnerPreferences");
        lrs.documents()
                .put(
                        "agents/profile " + key,
                        "{\"languagePreference\": \"%s\"}".formatted(languages));
    }

    /**
     * Prepares a launch of an AU as a cmi5 platform does.
     *
     * @param launch makes token and session of this launch
     * @return the query
     */
    String cmi5(Assignable au, String launch, String mode, String returnUrl) {
        Map<String, String> key = new LinkedHashMap<>();
        key.put("activityId", au.activityId());
        key.put("agent", ACTOR);
        key.put("stateId", "LMS.LaunchData");
        key.put("registration", registration.toString());
        lrs.documents().put("activities/state " + key, """
                {"contextTemplate": {
                   "contextActivities": {"grouping": [{"objectType": "Activity", "id": "%s"}]},
                   "extensions": {"%s": "%s"}},
                 "launchMode": "%s", "launchMethod": "AnyWindow", "moveOn": "Completed",
                 "returnURL": "%s"}
                """.formatted(
                        au.publisherId(), Assignable.SESSION_ID, launch, mode, returnUrl));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("endpoint", lrs.endpoint());
        query.put("fetch", lrs.fetch(launch));
        query.put("actor", ACTOR);
        query.put("registration", registration.toString());
        query.put("activityId", au.activityId());
        return query(query);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
