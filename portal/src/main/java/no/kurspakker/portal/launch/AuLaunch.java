package no.kurspakker.portal.launch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.launch.LaunchProtocol;
import no.kurspakker.portal.key.Redeemed;
import no.kurspakker.portal.key.SessionGrant;
import no.kurspakker.portal.key.SessionTokens;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.ActorKey;
import no.kurspakker.portal.store.DocumentKind;
import no.kurspakker.portal.store.DocumentPlace;
import no.kurspakker.portal.store.DocumentStore;
import no.kurspakker.portal.store.StoredDocument;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Launches AUs (cmi5 8 to 10) and activities of xAPI packages. Safe for use by several threads. */
public final class AuLaunch {

    private static final Duration TOKEN_LIFE = Duration.ofHours(8);
    private static final String DATA = "LMS.LaunchData";
    private static final String SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

    private final SessionTokens tokens;
    private final DocumentStore documents;
    private final LaunchStatements statements;
    private final String endpointPath;

    /** @param endpointPath where the LRS answers on the origin of content */
    public AuLaunch(
            SessionTokens tokens,
            DocumentStore documents,
            LaunchStatements statements,
            String endpointPath) {
        this.tokens = tokens;
        this.documents = documents;
        this.statements = statements;
        this.endpointPath = endpointPath;
    }

    /** {@return where the unit is opened, with its launch parameters} */
    public String open(Place place, String origin) {
        boolean isCmi5 = place.pack().list().protocol() == LaunchProtocol.CMI5;
        JsonObject actor = statements.actor(place);
        SessionGrant grant = new SessionGrant(
                actor,
                place.attempt().registration(),
                place.unit().id(),
                place.pack().info().course(),
                TOKEN_LIFE);
        String content = content(place, origin);
        String start = content + (content.indexOf('?') < 0 ? "?" : "&") + "endpoint="
                + encoded(origin + endpointPath);
        String who = "&actor=" + encoded(JsonWriter.text(actor)) + "&registration="
                + place.attempt().registration();
        if (isCmi5) {
            launched(place);
            return start + "&fetch=" + encoded(origin + "/-/fetch/" + tokens.offer(grant)) + who
                    + "&activityId=" + encoded(place.unit().id());
        }
        return start + "&auth=" + encoded("Basic " + tokens.issue(grant)) + who + "&activity_id="
                + encoded(place.unit().id());
    }

    private static String content(Place place, String origin) {
        String address = place.unit().address();
        return address.startsWith("https://")
                ? address
                : origin + "/" + place.session().viewKey() + "/" + address;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void launched(Place place) {
        JsonObject template = contextTemplate(place);
        JsonObjectBuilder data = new JsonObjectBuilder()
                .put("contextTemplate", template)
                .put("launchMode", "Normal")
                .put("moveOn", place.unit().moveOn().value());
        place.unit()
                .masteryScore()
                .ifPresent(score -> data.put("masteryScore", new JsonNumber(score)));
        Map<String, String> given = place.unit().data();
        data.putString("launchParameters", Optional.ofNullable(given.get("launchParameters")));
        Optional.ofNullable(given.get("entitlementKey"))
                .ifPresent(key -> data.put(
                        "entitlementKey",
                        new JsonObjectBuilder().put("courseStructure", key).build()));
        write(place, JsonWriter.write(data.build()));
        JsonObject plain = statements
                .plain(place)
                .now(
                        PlainStatements.ADL + "launched",
                        LaunchStatements.unit(place),
                        JsonObject.EMPTY);
        statements.append(List.of(withExtensions(plain, place)));
    }

    private JsonObject withExtensions(JsonObject statement, Place place) {
        JsonObject context = TrackingFile.object(statement, "context").orElse(JsonObject.EMPTY);
        JsonObject extensions = new JsonObjectBuilder()
                .put(SESSION, place.session().id().toString())
                .put("https://w3id.org/xapi/cmi5/context/extensions/launchmode", "Normal")
                .put(
                        "https://w3id.org/xapi/cmi5/context/extensions/moveon",
                        place.unit().moveOn().value())
                .build();
        return statement.with("context", context.with("extensions", extensions));
    }

    private JsonObject contextTemplate(Place place) {
        return new JsonObjectBuilder()
                .put(
                        "contextActivities",
                        new JsonObjectBuilder()
                                .put(
                                        "grouping",
                                        new JsonArray(List.of(PlainStatements.activity(
                                                place.pack().info().course(),
                                                "",
                                                Optional.empty()))))
                                .build())
                .put(
                        "extensions",
                        new JsonObjectBuilder()
                                .put(SESSION, place.session().id().toString())
                                .build())
                .build();
    }

    private void write(Place place, byte[] json) {
        DocumentPlace where = new DocumentPlace(
                DocumentKind.STATE,
                Optional.of(place.unit().id()),
                ActorKey.of(statements.actor(place)),
                Optional.of(place.attempt().registration()));
        String etag = Secrets.hash(place.session().id().toString());
        documents.change(
                where,
                DATA,
                before -> Optional.of(
                        new StoredDocument("application/json", etag, documents.now(), json)));
    }

    /** {@return the answer to a {@code fetch}: a token once, an error after that (cmi5 8.2)} */
    public JsonObject fetch(String code) {
        Redeemed redeemed = tokens.redeem(code);
        return redeemed.token()
                .map(token -> new JsonObjectBuilder().put("auth-token", token).build())
                .orElseGet(() -> new JsonObjectBuilder()
                        .put("error-code", redeemed.refusal() == Redeemed.Refusal.USED ? "1" : "2")
                        .put(
                                "error-text",
                                redeemed.refusal() == Redeemed.Refusal.USED
                                        ? "the token was fetched before"
                                        : "there is no such launch, or it is too late")
                        .build());
    }
}
