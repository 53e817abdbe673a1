package no.kurspakker.tracking.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.value.JsonObject;

/** Fills in a {@link Statement} part by part. Not for use by several threads. */
public final class StatementBuilder {

    private final Actor actor;
    private final Verb verb;
    private final StatementObject object;
    private Optional<UUID> id = Optional.empty();
    private Optional<Result> result = Optional.empty();
    private Optional<Context> context = Optional.empty();
    private Optional<Instant> timestamp = Optional.empty();
    private Optional<Instant> stored = Optional.empty();
    private Optional<Actor> authority = Optional.empty();
    private Optional<String> version = Optional.empty();
    private List<Attachment> attachments = List.of();
    private Optional<JsonObject> raw = Optional.empty();

    public StatementBuilder(Actor actor, Verb verb, StatementObject object) {
        this.actor = actor;
        this.verb = verb;
        this.object = object;
    }

    /** {@return a builder that starts with all of {@code statement}} */
    public static StatementBuilder of(Statement statement) {
        StatementBuilder builder =
                new StatementBuilder(statement.actor(), statement.verb(), statement.object());
        builder.id = statement.id();
        builder.result = statement.result();
        builder.context = statement.context();
        builder.timestamp = statement.timestamp();
        builder.stored = statement.stored();
        builder.authority = statement.authority();
        builder.version = statement.version();
        builder.attachments = statement.attachments();
        return builder;
    }

    public StatementBuilder id(UUID value) {
        id = Optional.of(value);
        return this;
    }

    public StatementBuilder result(Result value) {
        result = Optional.of(value);
        return this;
    }

    public StatementBuilder context(Context value) {
        context = Optional.of(value);
        return this;
    }

    public StatementBuilder timestamp(Instant value) {
        timestamp = Optional.of(value);
        return this;
    }

    public StatementBuilder stored(Instant value) {
        stored = Optional.of(value);
        return this;
    }

    public StatementBuilder authority(Actor value) {
        authority = Optional.of(value);
        return this;
    }

    public StatementBuilder version(String value) {
        version = Optional.of(value);
        return this;
    }

    public StatementBuilder attachments(List<Attachment> value) {
        attachments = value;
        return this;
    }

    /** Keeps {@code value} as what the statement was read from; it must say the same. */
    public StatementBuilder raw(Optional<JsonObject> value) {
        raw = value;
        return this;
    }

    public Statement build() {
        return new Statement(
                id,
                actor,
                verb,
                object,
                result,
                context,
                timestamp,
                stored,
                authority,
                version,
                attachments,
                raw);
    }
}
