package no.kurspakker.portal.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.StatementChange;
import no.kurspakker.portal.store.StoredStatement;
import no.kurspakker.portal.store.UuidText;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** What becomes of one statement in which a forgotten person stands. */
final class ForgottenStatement {

    private static final String SIGNATURE = "http://adlnet.gov/expapi/attachments/signature";

    private final Pseudonym pseudonym;
    private final Set<UUID> own;

    /** @param own the ids of the statements whose actor is the person, which get other ids */
    ForgottenStatement(Pseudonym pseudonym, Set<UUID> own) {
        this.pseudonym = pseudonym;
        this.own = Set.copyOf(own);
    }

    /** {@return whether the person is the one who did what {@code statement} tells} */
    static boolean isOwn(Pseudonym pseudonym, NewStatement statement) {
        return child(statement.json(), "actor").filter(pseudonym::isOf).isPresent();
    }

    /** {@return the change; absent if the person stands nowhere in {@code statement}, only in one that it points at} */
    Optional<StatementChange> change(StoredStatement statement) {
        JsonObject before = statement.statement().json();
        JsonObject replaced = pseudonym.in(before);
        if (replaced.equals(before)) {
            return Optional.empty();
        }
        JsonObject after = own.contains(statement.statement().id())
                ? ownWords(replaced)
                : withoutSignature(replaced);
        return Optional.of(StatementChange.of(statement, NewStatement.of(after, List.of())));
    }

    /** Without what the person wrote or sent, and with ids that no record elsewhere leads to. */
    private JsonObject ownWords(JsonObject statement) {
        JsonObject kept = statement.without("attachments");
        JsonObject renamed = instead(kept, "id", false);
        JsonObject silent = child(renamed, "result")
                .map(result -> renamed.with("result", result.without("response")))
                .orElse(renamed);
        JsonObject pointing = child(silent, "object")
                .filter(object -> object.string("objectType").equals(Optional.of("StatementRef")))
                .map(object -> silent.with("object", instead(object, "id", true)))
                .orElse(silent);
        return child(pointing, "context")
                .map(context -> pointing.with("context", context(context)))
                .orElse(pointing);
    }

    private JsonObject context(JsonObject context) {
        JsonObject renamed = instead(context, "registration", false);
        return child(renamed, "statement")
                .map(ref -> renamed.with("statement", instead(ref, "id", true)))
                .orElse(renamed);
    }

    private JsonObject instead(JsonObject object, String name, boolean onlyOwn) {
        return object.string(name)
                .flatMap(UuidText::parse)
                .filter(id -> !onlyOwn || own.contains(id))
                .map(id ->
                        object.with(name, new JsonString(pseudonym.instead(id).toString())))
                .orElse(object);
    }

    /** A signature holds the statement as it was. */
    private static JsonObject withoutSignature(JsonObject statement) {
        if (!(statement.get("attachments").orElse(null) instanceof JsonArray list)) {
            return statement;
        }
        List<JsonValue> kept = list.items().stream()
                .filter(item -> !(item instanceof JsonObject attachment
                        && attachment.string("usageType").equals(Optional.of(SIGNATURE))))
                .toList();
        return kept.isEmpty()
                ? statement.without("attachments")
                : statement.with("attachments", new JsonArray(kept));
    }

    private static Optional<JsonObject> child(JsonObject object, String name) {
        return object.get(name).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
