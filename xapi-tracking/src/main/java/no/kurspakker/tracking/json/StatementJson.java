package no.kurspakker.tracking.json;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.statement.Attachment;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.StatementBuilder;
import no.kurspakker.tracking.statement.SubStatement;
import no.kurspakker.tracking.statement.TimestampFormat;
import no.kurspakker.tracking.statement.Verb;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Statements between their two forms. What is read here has been judged before. */
final class StatementJson {

    private StatementJson() {}

    static Statement read(JsonObject json) {
        StatementBuilder builder = new StatementBuilder(
                ActorJson.read(Members.object(json, "actor")),
                verb(Members.object(json, "verb")),
                ObjectJson.read(Members.object(json, "object")));
        json.string("id").map(UUID::fromString).ifPresent(builder::id);
        Members.optional(json, "result").map(ResultJson::read).ifPresent(builder::result);
        Members.optional(json, "context").map(ContextJson::read).ifPresent(builder::context);
        json.string("timestamp").flatMap(TimestampFormat::read).ifPresent(builder::timestamp);
        json.string("stored").flatMap(TimestampFormat::read).ifPresent(builder::stored);
        Members.optional(json, "authority").map(ActorJson::read).ifPresent(builder::authority);
        json.string("version").ifPresent(builder::version);
        builder.attachments(Members.objects(json, "attachments", AttachmentJson::read));
        return builder.raw(Optional.of(json)).build();
    }

    static SubStatement readSub(JsonObject json) {
        return new SubStatement(
                ActorJson.read(Members.object(json, "actor")),
                verb(Members.object(json, "verb")),
                ObjectJson.read(Members.object(json, "object")),
                Members.optional(json, "result").map(ResultJson::read),
                Members.optional(json, "context").map(ContextJson::read),
                json.string("timestamp").flatMap(TimestampFormat::read),
                Members.objects(json, "attachments", AttachmentJson::read));
    }

    static JsonObject write(Statement statement) {
        return new JsonObjectBuilder()
                .putString("id", statement.id())
                .put("actor", ActorJson.write(statement.actor()))
                .put("verb", verb(statement.verb()))
                .put("object", ObjectJson.write(statement.object()))
                .putValue("result", statement.result().map(ResultJson::write))
                .putValue("context", statement.context().map(ContextJson::write))
                .putString("timestamp", statement.timestamp().map(TimestampFormat::write))
                .putString("stored", statement.stored().map(TimestampFormat::write))
                .putValue("authority", statement.authority().map(ActorJson::write))
                .putString("version", statement.version())
                .putAll("attachments", attachments(statement.attachments()))
                .build();
    }

    static JsonObject write(SubStatement statement) {
        return new JsonObjectBuilder()
                .put("objectType", "SubStatement")
                .put("actor", ActorJson.write(statement.actor()))
                .put("verb", verb(statement.verb()))
                .put("object", ObjectJson.write(statement.object()))
                .putValue("result", statement.result().map(ResultJson::write))
                .putValue("context", statement.context().map(ContextJson::write))
                .putString("timestamp", statement.timestamp().map(TimestampFormat::write))
                .putAll("attachments", attachments(statement.attachments()))
                .build();
    }

    private static List<JsonObject> attachments(List<Attachment> attachments) {
        return attachments.stream().map(AttachmentJson::write).toList();
    }

    private static Verb verb(JsonObject json) {
        return new Verb(Members.iri(json, "id"), Members.languageMap(json, "display"));
    }

    static JsonObject verb(Verb verb) {
        return new JsonObjectBuilder()
                .put("id", verb.id().value())
                .putFilled("display", Members.json(verb.display()))
                .build();
    }
}
