package no.kurspakker.tracking.json;

import java.util.Optional;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Actor;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Group;
import no.kurspakker.tracking.statement.Identifier;
import no.kurspakker.tracking.statement.IdentifierVisitor;
import no.kurspakker.tracking.statement.Mbox;
import no.kurspakker.tracking.statement.MboxSha1sum;
import no.kurspakker.tracking.statement.OpenId;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Agents and groups between their two forms. */
final class ActorJson {

    private ActorJson() {}

    static Actor read(JsonObject json) {
        return json.string("objectType").equals(Optional.of("Group")) ? group(json) : agent(json);
    }

    static Agent agent(JsonObject json) {
        return new Agent(json.string("name"), identifier(json).orElseThrow());
    }

    static Group group(JsonObject json) {
        Optional<Identifier> identifier = identifier(json);
        return new Group(
                json.string("name"), identifier, Members.objects(json, "member", ActorJson::agent));
    }

    private static Optional<Identifier> identifier(JsonObject json) {
        return json.string("mbox")
                .<Identifier>map(Mbox::new)
                .or(() -> json.string("mbox_sha1sum").map(MboxSha1sum::new))
                .or(() -> Members.optionalIri(json, "openid").map(OpenId::new))
                .or(() -> Members.optional(json, "account").map(ActorJson::account));
    }

    private static Account account(JsonObject json) {
        return new Account(Members.iri(json, "homePage"), json.string("name").orElseThrow());
    }

    static JsonObject write(Actor actor) {
        return actor instanceof Group group ? group(group) : agent((Agent) actor);
    }

    static JsonObject agent(Agent agent) {
        JsonObjectBuilder json =
                new JsonObjectBuilder().put("objectType", "Agent").putString("name", agent.name());
        return agent.identifier().accept(new Put(json)).build();
    }

    static JsonObject group(Group group) {
        JsonObjectBuilder json =
                new JsonObjectBuilder().put("objectType", "Group").putString("name", group.name());
        group.identifier().ifPresent(identifier -> identifier.accept(new Put(json)));
        return json.putAll(
                        "member", group.members().stream().map(ActorJson::agent).toList())
                .build();
    }

    private record Put(JsonObjectBuilder json) implements IdentifierVisitor<JsonObjectBuilder> {

        @Override
        public JsonObjectBuilder visit(Mbox mbox) {
            return json.put("mbox", mbox.value());
        }

        @Override
        public JsonObjectBuilder visit(MboxSha1sum mboxSha1sum) {
            return json.put("mbox_sha1sum", mboxSha1sum.value());
        }

        @Override
        public JsonObjectBuilder visit(OpenId openId) {
            return json.put("openid", openId.value().value());
        }

        @Override
        public JsonObjectBuilder visit(Account account) {
            JsonObject value = new JsonObjectBuilder()
                    .put("homePage", account.homePage().value())
                    .put("name", account.name())
                    .build();
            return json.put("account", value);
        }
    }
}
