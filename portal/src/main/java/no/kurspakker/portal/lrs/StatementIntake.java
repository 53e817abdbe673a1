package no.kurspakker.portal.lrs;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.key.Credential;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.Ref;
import no.kurspakker.portal.store.RefKind;
import no.kurspakker.tracking.check.Fault;
import no.kurspakker.tracking.check.StatementValidator;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** Judges statements, and completes them with what an LRS has to set: id, version and authority. The rest stays as received. */
final class StatementIntake {

    private final XapiVersion version;
    private final JsonObject authority;
    private final Credential credential;
    private final SecureRandom random;

    StatementIntake(XapiVersion version, Credential credential, SecureRandom random) {
        this.version = version;
        this.credential = credential;
        this.authority = Authority.of(credential);
        this.random = random;
    }

    /** {@return the statements in {@code json}, none twice} */
    List<NewStatement> complete(List<JsonObject> statements) {
        List<NewStatement> complete = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (JsonObject statement : statements) {
            NewStatement next = NewStatement.of(
                    complete(statement), List.of(Ref.of(RefKind.CREDENTIAL, credential.id())));
            if (!ids.add(next.id())) {
                throw LrsRefusal.bad("statement " + next.id() + " stands twice in the request");
            }
            complete.add(next);
        }
        return complete;
    }

    /** {@return the objects in {@code json}, an array or one of them, once they are valid} */
    List<JsonObject> judge(JsonValue json, boolean mayBeMany) {
        List<JsonValue> values =
                mayBeMany && json instanceof JsonArray array ? array.items() : List.of(json);
        StatementValidator validator = new StatementValidator(version);
        List<JsonObject> statements = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String name = json instanceof JsonArray ? "statement[" + i + "]" : "statement";
            List<Fault> faults = validator.validate(name, values.get(i));
            if (!faults.isEmpty()) {
                throw LrsRefusal.bad(faults.get(0).toString());
            }
            statements.add((JsonObject) values.get(i));
        }
        return statements;
    }

    private JsonObject complete(JsonObject statement) {
        JsonObject kept = statement.without("stored").without("authority");
        JsonObject identified = kept.string("id").isPresent()
                ? kept.with(
                        "id",
                        new JsonString(kept.string("id").orElseThrow().toLowerCase(Locale.ROOT)))
                : kept.with("id", new JsonString(freshId().toString()));
        JsonObject versioned = identified.get("version").isPresent()
                ? identified
                : identified.with("version", new JsonString(defaultVersion()));
        return arrays(versioned).with("authority", authority);
    }

    private String defaultVersion() {
        return version == XapiVersion.V1_0_3 ? "1.0.0" : version.header();
    }

    /** Every value in contextActivities is returned as an array (1.0.3, Part Two 2.4.6.2). */
    private static JsonObject arrays(JsonObject statement) {
        JsonObject changed = statement;
        Optional<JsonObject> context = child(statement, "context");
        Optional<JsonObject> lists = context.flatMap(found -> child(found, "contextActivities"));
        if (lists.isPresent() && hasSingle(lists.get())) {
            JsonObject wrapped = new JsonObject(lists.get().members().stream()
                    .map(member -> member.value() instanceof JsonObject single
                            ? new JsonMember(member.name(), new JsonArray(List.of(single)))
                            : member)
                    .toList());
            changed = changed.with("context", context.get().with("contextActivities", wrapped));
        }
        Optional<JsonObject> sub = child(statement, "object")
                .filter(object -> object.string("objectType")
                        .filter("SubStatement"::equals)
                        .isPresent());
        return sub.isPresent() ? changed.with("object", arrays(sub.get())) : changed;
    }

    private static boolean hasSingle(JsonObject lists) {
        return lists.members().stream().anyMatch(member -> member.value() instanceof JsonObject);
    }

    private static Optional<JsonObject> child(JsonObject object, String name) {
        return object.get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    /** A UUID of version 4 (RFC 9562, section 5.4). */
    private UUID freshId() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & ~(0xC0L << 56)) | (0x80L << 56);
        return new UUID(high, low);
    }
}
