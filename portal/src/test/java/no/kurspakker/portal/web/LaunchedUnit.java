package no.kurspakker.portal.web;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An AU or activity that was launched, and what it says.
 *
 * @param token what it has for the LRS
 * @param activity what its statements are about
 * @param session empty in an xAPI launch
 */
record LaunchedUnit(
        RunningPortal portal,
        String host,
        String token,
        String actor,
        String registration,
        String activity,
        String session) {

    private static final String ADL = "http://adlnet.gov/expapi/verbs/";

    /** {@return the AU at {@code address}, which has fetched its token and its launch data} */
    static LaunchedUnit au(RunningPortal portal, String id, String address)
            throws IOException, InterruptedException {
        String fetch = parameter("fetch", address);
        String host = id + ".localhost";
        String answer = portal.browser()
                .postTo(host, fetch.substring(fetch.indexOf("/-/")), Map.of())
                .body();
        LaunchedUnit silent = new LaunchedUnit(
                portal,
                host,
                found("\"auth-token\":\"([^\"]+)\"", answer),
                parameter("actor", address),
                parameter("registration", address),
                parameter("activityId", address),
                "");
        String session = found("/sessionid\":\"([^\"]+)\"", silent.launchData(address));
        return new LaunchedUnit(
                portal,
                host,
                silent.token,
                silent.actor,
                silent.registration,
                silent.activity,
                session);
    }

    /** {@return the activity at {@code address}} */
    static LaunchedUnit xapi(RunningPortal portal, String id, String address) {
        return new LaunchedUnit(
                portal,
                id + ".localhost",
                parameter("auth", address).replace("Basic ", ""),
                parameter("actor", address),
                parameter("registration", address),
                parameter("activity_id", address),
                "");
    }

    static String parameter(String name, String address) {
        return URLDecoder.decode(
                found("[?&]" + name + "=([^&]+)", address), StandardCharsets.UTF_8);
    }

    static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }

    /** {@return what the platform has written down for the AU (cmi5 10)} */
    String launchData(String address) throws IOException, InterruptedException {
        return authorised()
                .getFrom(
                        host,
                        "/xapi/activities/state?stateId=LMS.LaunchData&agent="
                                + found("[?&]actor=([^&]+)", address)
                                + "&registration=" + registration + "&activityId="
                                + found("[?&]activityId=([^&]+)", address))
                .body();
    }

    private Browser authorised() {
        return portal.browser()
                .with("Authorization", "Basic " + token)
                .with("X-Experience-API-Version", "1.0.3");
    }

    /** {@return this token, with statements of another session} */
    LaunchedUnit in(LaunchedUnit other) {
        return new LaunchedUnit(
                portal, host, token, actor, registration, other.activity, other.session);
    }

    LaunchedUnit about(String other) {
        return new LaunchedUnit(portal, host, token, actor, registration, other, session);
    }

    LaunchedUnit by(String name) {
        String somebody = actor.replaceFirst("\"name\":\"[^\"]+\"", "\"name\":\"" + name + "\"");
        return new LaunchedUnit(portal, host, token, somebody, registration, activity, session);
    }

    /** {@return the answer to a statement of its own} */
    HttpResponse<String> says(String verb) throws IOException, InterruptedException {
        return says(verb, "");
    }

    HttpResponse<String> says(String verb, String result) throws IOException, InterruptedException {
        return send(
                verb,
                result,
                ",\"category\":[{\"id\":"
                        + "\"https://w3id.org/xapi/cmi5/context/categories/cmi5\"}]");
    }

    /** {@return the answer to a statement that cmi5 allows, but does not define} */
    HttpResponse<String> remarks(String verb) throws IOException, InterruptedException {
        return send(verb, "", "");
    }

    private HttpResponse<String> send(String verb, String result, String category)
            throws IOException, InterruptedException {
        String extensions = session.isEmpty()
                ? ""
                : ",\"extensions\":{\"https://w3id.org/xapi/cmi5/context/extensions/sessionid\":\""
                        + session + "\"}";
        return authorised()
                .postJson(
                        host,
                        "/xapi/statements",
                        "{\"actor\":" + actor + ",\"verb\":{\"id\":\"" + ADL + verb
                                + "\"},\"object\":{\"id\":\"" + activity + "\"}" + result
                                + ",\"context\":{\"registration\":\"" + registration + "\""
                                + extensions
                                + ",\"contextActivities\":{\"grouping\":[{\"id\":"
                                + "\"https://example.org/courses/valves\"}]"
                                + category + "}}}");
    }
}
