package no.kurspakker.tracking.json;

import java.util.UUID;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Group;
import no.kurspakker.tracking.statement.StatementObject;
import no.kurspakker.tracking.statement.StatementObjectVisitor;
import no.kurspakker.tracking.statement.StatementRef;
import no.kurspakker.tracking.statement.SubStatement;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** Objects of statements between their two forms. */
final class ObjectJson {

    private ObjectJson() {}

    static StatementObject read(JsonObject json) {
        String type = json.string("objectType").orElse("Activity");
        return switch (type) {
            case "Agent", "Group" -> ActorJson.read(json);
            case "StatementRef" -> statementRef(json);
            case "SubStatement" -> StatementJson.readSub(json);
            default -> ActivityJson.read(json);
        };
    }

    static StatementRef statementRef(JsonObject json) {
        return new StatementRef(UUID.fromString(json.string("id").orElseThrow()));
    }

    static JsonObject write(StatementObject object) {
        return object.accept(new Writing());
    }

    private static final class Writing implements StatementObjectVisitor<JsonObject> {

        @Override
        public JsonObject visit(Activity activity) {
            return ActivityJson.write(activity);
        }

        @Override
        public JsonObject visit(Agent agent) {
            return ActorJson.agent(agent);
        }

        @Override
        public JsonObject visit(Group group) {
            return ActorJson.group(group);
        }

        @Override
        public JsonObject visit(StatementRef statementRef) {
            return new JsonObjectBuilder()
                    .put("objectType", "StatementRef")
                    .put("id", statementRef.id().toString())
                    .build();
        }

        @Override
        public JsonObject visit(SubStatement subStatement) {
            return StatementJson.write(subStatement);
        }
    }
}
