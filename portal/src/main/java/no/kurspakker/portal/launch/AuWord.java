package no.kurspakker.portal.launch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.Ref;
import no.kurspakker.portal.store.RefKind;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;

/**
 * What an AU or an activity says of itself with a statement.
 *
 * @param verb the last part of a verb of ADL; empty for other verbs
 * @param object the id of the activity it is about
 * @param session absent in an xAPI launch, and in what has nothing to do with a launch
 * @param isDefined whether it has the category of cmi5's own statements (7.1.3)
 * @param score scaled, if there is one
 * @param refs what the statement is found by
 */
record AuWord(
        String verb,
        String object,
        UUID registration,
        Optional<UUID> session,
        boolean isDefined,
        Optional<BigDecimal> score,
        List<Ref> refs) {

    /** {@return what {@code stored} says, unless it is of no registration, or the portal's own} */
    static Optional<AuWord> of(NewStatement stored) {
        JsonObject statement = stored.json();
        Optional<JsonObject> context = TrackingFile.object(statement, "context");
        Optional<UUID> registration =
                context.flatMap(found -> found.string("registration")).flatMap(AuWord::uuid);
        if (registration.isEmpty() || StoreOutlet.isOwn(statement)) {
            return Optional.empty();
        }
        String verb = id(statement, "verb");
        return Optional.of(new AuWord(
                verb.startsWith(PlainStatements.ADL)
                        ? verb.substring(PlainStatements.ADL.length())
                        : "",
                id(statement, "object"),
                registration.get(),
                context.flatMap(found -> TrackingFile.object(found, "extensions"))
                        .flatMap(found -> found.string(Cmi5Statements.SESSION))
                        .flatMap(AuWord::uuid),
                context.filter(AuWord::hasCategory).isPresent(),
                score(statement),
                stored.refs()));
    }

    /** {@return whether it is about {@code course}, or puts itself in the context of it} */
    boolean isOf(String course) {
        return refs.contains(Ref.of(RefKind.COURSE, course));
    }

    private static String id(JsonObject statement, String part) {
        return TrackingFile.object(statement, part)
                .flatMap(found -> found.string("id"))
                .orElse("");
    }

    private static boolean hasCategory(JsonObject context) {
        return TrackingFile.object(context, "contextActivities")
                .flatMap(lists -> lists.get("category"))
                .filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .filter(list -> list.items().stream()
                        .anyMatch(one -> one instanceof JsonObject activity
                                && activity.string("id")
                                        .equals(Optional.of(Cmi5Statements.DEFINED))))
                .isPresent();
    }

    private static Optional<BigDecimal> score(JsonObject statement) {
        return TrackingFile.object(statement, "result")
                .flatMap(result -> TrackingFile.object(result, "score"))
                .flatMap(score -> score.get("scaled"))
                .filter(JsonNumber.class::isInstance)
                .map(scaled -> ((JsonNumber) scaled).decimal());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
