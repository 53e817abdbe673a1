package no.kurspakker.tracking.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;

/** Writes statements: those that were read as they were read, others from their parts. */
public final class StatementWriter {

    private StatementWriter() {}

    /** {@return {@code statement} as JSON} */
    public static JsonObject json(Statement statement) {
        return statement.raw().orElseGet(() -> StatementJson.write(statement));
    }

    /** {@return {@code statement} on one line, in UTF-8} */
    public static byte[] write(Statement statement) {
        return JsonWriter.write(json(statement));
    }

    /** {@return {@code statement} on one line} */
    public static String text(Statement statement) {
        return new String(write(statement), StandardCharsets.UTF_8);
    }

    /** {@return {@code statements} as one array, in UTF-8} */
    public static byte[] writeBatch(List<Statement> statements) {
        return JsonWriter.write(new JsonArray(
                List.copyOf(statements.stream().map(StatementWriter::json).toList())));
    }

    /** {@return {@code agent} as query parameters want it} */
    public static String text(Agent agent) {
        return JsonWriter.text(ActorJson.agent(agent));
    }
}
