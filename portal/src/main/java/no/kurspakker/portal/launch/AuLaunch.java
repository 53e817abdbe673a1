package no.kurspakker.portal.launch;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Launches what is opened by itself: AUs (cmi5 8 to 10), activities of xAPI packages, pages. Safe for use by several threads. */
public final class AuLaunch {

    /** How long a token is good, and how long a session may last. */
    public static final Duration LONGEST = Duration.ofHours(8);

    /** Where content goes when it is left; the frame around it is then closed. */
    public static final String LEFT = "/-/left";

    private static final Duration GOODBYE = Duration.ofMinutes(1);
    private static final String DATA = "LMS.LaunchData";
    private static final String ENDPOINT = "/xapi/";

    private final SessionTokens tokens;
    private final DocumentStore documents;
    private final LaunchBooks books;
    private final Satisfaction satisfaction;

    public AuLaunch(
            SessionTokens tokens,
            DocumentStore documents,
            LaunchBooks books,
            Satisfaction satisfaction) {
        this.tokens = tokens;
        this.documents = documents;
        this.books = books;
        this.satisfaction = satisfaction;
    }

    /** {@return where the unit is opened, with its launch parameters} */
    public String open(Place place, String origin) throws IOException {
        String content = content(place, origin);
        return switch (place.pack().list().protocol()) {
            case CMI5 -> cmi5(place, origin, content);
            case XAPI ->
                LaunchAddress.with(
                        content,
                        parameters(place, origin)
                                + "&auth=" + encoded("Basic " + tokens.issue(grant(place)))
                                + "&activity_id=" + encoded(place.unit().id()));
            case WEB -> page(place, content);
            case SCORM12, SCORM2004 -> content;
        };
    }

    private String cmi5(Place place, String origin, String content) throws IOException {
        JsonObject launched = books.statements().cmi5(place).launched(place.unit(), content);
        remember(place);
        write(place, origin);
        books.statements().append(List.of(launched));
        satisfied(place.attempt().registration(), place.session().id());
        return LaunchAddress.with(
                content,
                parameters(place, origin)
                        + "&fetch=" + encoded(origin + "/-/fetch/" + tokens.offer(grant(place)))
                        + "&activityId=" + encoded(activity(place)));
    }

    private static String content(Place place, String origin) {
        String address = UriText.of(place.unit().address());
        return address.startsWith("https://")
                ? address
                : origin + "/" + place.session().viewKey() + "/" + address;
    }

    private String parameters(Place place, String origin) {
        String actor = JsonWriter.text(books.statements().actor(place));
        return "endpoint=" + encoded(origin + ENDPOINT)
                + "&actor=" + encoded(actor)
                + "&registration=" + place.attempt().registration();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private SessionGrant grant(Place place) {
        return new SessionGrant(
                books.statements().actor(place),
                place.attempt().registration(),
                activity(place),
                place.pack().info().course(),
                LONGEST);
    }

    private String activity(Place place) {
        return place.pack().list().protocol() == LaunchProtocol.CMI5
                ? books.statements().ids().of(place.unit().id())
                : place.unit().id();
    }

    /** A page says nothing of itself: that it was opened is all there is to tell. */
    private String page(Place place, String content) {
        JsonObject launched = books.statements()
                .plain(place)
                .now(
                        PlainStatements.ADL + "launched",
                        LaunchStatements.unit(place),
                        JsonObject.EMPTY);
        books.statements().append(List.of(launched));
        books.attempts()
                .change(
                        place.attempt().id(),
                        before -> before.with(
                                before.status().or(AttemptStatus.STARTED),
                                before.state(),
                                before.registration()));
        return content;
    }

    private void remember(Place place) {
        place.unit()
                .masteryScore()
                .ifPresent(score -> books.attempts().change(place.attempt().id(), before -> {
                    Map<String, String> known = new HashMap<>(before.state());
                    known.put(AuOrder.MASTERY, score);
                    return before.with(before.status(), known, before.registration());
                }));
    }

    private void write(Place place, String origin) {
        Map<String, String> given = place.unit().data();
        JsonObjectBuilder data = new JsonObjectBuilder()
                .put("contextTemplate", books.statements().cmi5(place).template(place.unit()))
                .put("launchMode", "Normal")
                .put("moveOn", place.unit().moveOn().value())
                .put("returnURL", origin + LEFT)
                .putString("launchParameters", Optional.ofNullable(given.get("launchParameters")));
        place.unit()
                .masteryScore()
                .ifPresent(score -> data.put("masteryScore", new JsonNumber(score)));
        Optional.ofNullable(given.get("entitlementKey"))
                .ifPresent(key -> data.put(
                        "entitlementKey",
                        new JsonObjectBuilder().put("courseStructure", key).build()));
        DocumentPlace where = new DocumentPlace(
                DocumentKind.STATE,
                Optional.of(activity(place)),
                ActorKey.of(books.statements().actor(place)),
                Optional.of(place.attempt().registration()));
        String etag = Secrets.hash(place.session().id().toString());
        byte[] json = JsonWriter.write(data.build());
        documents.change(
                where,
                DATA,
                before -> Optional.of(
                        new StoredDocument("application/json", etag, documents.now(), json)));
    }

    /** {@return the answer to a {@code fetch}: a token once, an error after that (cmi5 8.2)} */
    public JsonObject fetch(String code) {
        Redeemed redeemed = tokens.redeem(code);
        boolean isUsed = redeemed.refusal() == Redeemed.Refusal.USED;
        return redeemed.token()
                .map(token -> new JsonObjectBuilder().put("auth-token", token).build())
                .orElseGet(() -> new JsonObjectBuilder()
                        .put("error-code", isUsed ? "1" : "2")
                        .put(
                                "error-text",
                                isUsed
                                        ? "the token was fetched before"
                                        : "there is no such launch, or it is too late")
                        .build());
    }

    /**
     * Ends the tokens of a launch: at once for an AU that was given up (9.3.6), else when what was sent before has had time to arrive (9.3.8).
     *
     * @param before those made since belong to a later launch, in microseconds since 1970
     */
    void end(Place place, boolean isGivenUp, long before) {
        tokens.endAll(
                place.attempt().registration(),
                activity(place),
                isGivenUp ? Duration.ZERO : GOODBYE,
                before);
    }

    /** Says what is satisfied in {@code registration} since {@code session}. */
    void satisfied(UUID registration, UUID session) throws IOException {
        satisfaction.tell(registration, session);
    }
}
