package no.kurspakker.tracking.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;

/**
 * An event: somebody did something (1.0.3, 2.4).
 *
 * @param id made by the sender in all that Kurspakker sends
 * @param timestamp when it happened
 * @param stored when an LRS took it
 * @param authority who says so
 * @param version of the standard, as the statement names it
 * @param raw the JSON it was read from, with all that the types have no place for
 */
public record Statement(
        Optional<UUID> id,
        Actor actor,
        Verb verb,
        StatementObject object,
        Optional<Result> result,
        Optional<Context> context,
        Optional<Instant> timestamp,
        Optional<Instant> stored,
        Optional<Actor> authority,
        Optional<String> version,
        List<Attachment> attachments,
        Optional<JsonObject> raw) {

    public Statement {
        attachments = List.copyOf(attachments);
    }

    /** {@return the shortest statement there is} */
    public static Statement of(Actor actor, Verb verb, StatementObject object) {
        return new StatementBuilder(actor, verb, object).build();
    }

    /** {@return this statement under {@code newId}; what else was read stays as it is} */
    public Statement withId(UUID newId) {
        return StatementBuilder.of(this)
                .id(newId)
                .raw(rawWith("id", newId.toString()))
                .build();
    }

    /** {@return this statement at {@code time}; what else was read stays as it is} */
    public Statement withTimestamp(Instant time) {
        return StatementBuilder.of(this)
                .timestamp(time)
                .raw(rawWith("timestamp", TimestampFormat.write(time)))
                .build();
    }

    /** {@return this statement as stored at {@code time}; what else was read stays as it is} */
    public Statement withStored(Instant time) {
        return StatementBuilder.of(this)
                .stored(time)
                .raw(rawWith("stored", TimestampFormat.write(time)))
                .build();
    }

    private Optional<JsonObject> rawWith(String name, String value) {
        return raw.map(json -> json.with(name, new JsonString(value)));
    }
}
