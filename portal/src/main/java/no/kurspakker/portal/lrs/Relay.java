package no.kurspakker.portal.lrs;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.key.Credential;
import no.kurspakker.portal.key.CredentialKind;
import no.kurspakker.portal.key.RelayAccounts;
import no.kurspakker.portal.key.RelayKeys;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.StatementBatch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/**
 * Where packages in foreign platforms hand in statements, with a key that everybody can read. They are taken as claims of one course,
 * about accounts that nobody can guess back, and kept with an authority that says so. Nothing can be read here.
 *
 * <p>Safe for use by several threads.
 */
public final class Relay implements Endpoint {

    /** Where it stands on the server; the player posts to {@code /relay/statements}. */
    public static final String PATH = "/relay";

    /** The one resource. */
    public static final String STATEMENTS = "/statements";

    private final Authentication authentication;
    private final RelayAccounts accounts;
    private final StatementStore store;
    private final LrsLimits limits;
    private final RateLimit rate;
    private final Cors cors;
    private final SecureRandom random;

    public Relay(Database database, RelayKeys keys, LrsLimits limits, SecureRandom random) {
        this.authentication = new Authentication(keys.credentials());
        this.accounts = keys.accounts();
        this.store = new StatementStore(database);
        this.limits = limits;
        this.rate = new RateLimit(limits.relayPerMinute(), database.clock());
        this.cors = Cors.of(keys.credentials()::relayOrigins);
        this.random = random;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int largestBody() {
        return limits.relayBody();
    }

    @Override
    public Cors cors() {
        return cors;
    }

    @Override
    public LrsResponse answer(LrsRequest request) {
        return Lrs.guarded(() -> take(request))
                .with(
                        Versions.HEADER,
                        Versions.named(request).orElse(XapiVersion.V1_0_3).header());
    }

    private LrsResponse take(LrsRequest request) {
        if (!request.path().equals(STATEMENTS)) {
            throw new LrsRefusal(LrsRefusal.NOT_FOUND, "there is nothing at this address");
        }
        if (!request.method().equals("POST")) {
            throw LrsResource.notAllowed(request);
        }
        Credential key = authentication.of(request);
        requireRelay(key, request);
        XapiVersion version = Versions.of(request);
        JsonValue body = body(request);
        Optional<Duration> wait = rate.take(key.id(), count(body));
        if (wait.isPresent()) {
            return LrsResponse.refusal(LrsRefusal.TOO_MANY, "this key has told too much at once")
                    .with("Retry-After", Long.toString(wait.get().toSeconds()));
        }
        StatementIntake intake = new StatementIntake(version, key, random);
        List<JsonObject> sent = intake.judge(body, true);
        ClaimRules rules = new ClaimRules(key.course().orElseThrow());
        for (int place = 0; place < sent.size(); place++) {
            rules.check("statement[" + place + "]", sent.get(place));
        }
        store(intake.complete(sent.stream().map(this::claim).toList()));
        return LrsResponse.empty(LrsResponse.NO_CONTENT);
    }

    private static void requireRelay(Credential key, LrsRequest request) {
        if (key.kind() != CredentialKind.RELAY) {
            throw LrsRefusal.forbidden(
                    "this address is for the keys of packages; others use " + Lrs.PATH);
        }
        boolean isListed = key.origins().isEmpty()
                || request.header("Origin").filter(key.origins()::contains).isPresent();
        if (!isListed) {
            throw LrsRefusal.forbidden("header Origin: is not one that this key is for");
        }
    }

    private JsonValue body(LrsRequest request) {
        if (!Bodies.isJson(request.header("Content-Type"))) {
            throw LrsRefusal.bad("header Content-Type: is not application/json");
        }
        if (request.body().length > limits.relayBody()) {
            throw new LrsRefusal(LrsRefusal.TOO_LARGE, "the body is too large");
        }
        JsonValue json = Bodies.json("the body", request.body());
        if (count(json) > limits.relayBatch()) {
            throw new LrsRefusal(
                    LrsRefusal.TOO_LARGE,
                    "there are more than " + limits.relayBatch() + " statements in one request");
        }
        return json;
    }

    private static int count(JsonValue body) {
        return body instanceof JsonArray array ? Math.max(1, array.items().size()) : 1;
    }

    /**
     * {@return {@code statement} as it is kept} The learner gets the lasting account; definitions go, since whoever has the key could
     * rename what all courses show.
     */
    private JsonObject claim(JsonObject statement) {
        JsonObject actor = (JsonObject) statement.get("actor").orElseThrow();
        JsonObject account = (JsonObject) actor.get("account").orElseThrow();
        String kept = accounts.nameOf(account.string("name").orElseThrow());
        JsonObject object = (JsonObject) statement.get("object").orElseThrow();
        JsonObject context = (JsonObject) statement.get("context").orElseThrow();
        return statement
                .with("actor", actor.with("account", account.with("name", new JsonString(kept))))
                .with("object", object.without("definition"))
                .with("context", withoutDefinitions(context));
    }

    private static JsonObject withoutDefinitions(JsonObject context) {
        if (!(context.get("contextActivities").orElse(JsonObject.EMPTY) instanceof JsonObject lists)
                || lists.isEmpty()) {
            return context;
        }
        List<JsonMember> plain = lists.members().stream()
                .map(list -> new JsonMember(list.name(), withoutDefinitions(list.value())))
                .toList();
        return context.with("contextActivities", new JsonObject(plain));
    }

    private static JsonValue withoutDefinitions(JsonValue activities) {
        if (activities instanceof JsonObject activity) {
            return activity.without("definition");
        }
        return activities instanceof JsonArray array
                ? new JsonArray(
                        array.items().stream().map(Relay::withoutDefinitions).toList())
                : activities;
    }

    /** Of two claims under one id the first stands: whoever sends the second is not told, and need not send it again. */
    private void store(List<NewStatement> claims) {
        List<NewStatement> left = new ArrayList<>(claims);
        while (!left.isEmpty()) {
            Optional<UUID> known =
                    store.append(new StatementBatch(left, List.of())).conflict();
            if (known.isEmpty()) {
                return;
            }
            left.removeIf(claim -> claim.id().equals(known.get()));
        }
    }
}
