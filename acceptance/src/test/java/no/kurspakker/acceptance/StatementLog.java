package no.kurspakker.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.kurspakker.tracking.check.Fault;
import no.kurspakker.tracking.check.StatementEquivalence;
import no.kurspakker.tracking.check.StatementValidator;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;

/** The statements that an LRS has stored, each of them valid; and what else it was sent. For several threads. */
final class StatementLog {

    private static final int MOST = 50;
    private static final int MOST_BYTES = 60_000;
    private static final StatementValidator VALIDATOR = new StatementValidator(XapiVersion.V1_0_3);

    private final Map<String, JsonObject> stored = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** {@return the status of the answer: all are stored, or none is} */
    synchronized int store(byte[] body) {
        List<JsonValue> batch = ((JsonArray) JsonReader.read(body)).items();
        if (batch.size() > MOST || (batch.size() > 1 && body.length > MOST_BYTES)) {
            problems.add(batch.size() + " statements, " + body.length + " bytes");
        }
        Map<String, JsonObject> added = new LinkedHashMap<>();
        for (JsonValue value : batch) {
            List<Fault> faults = VALIDATOR.validate(value);
            if (!faults.isEmpty()) {
                problems.add(faults + " in " + value);
                return 400;
            }
            JsonObject statement = (JsonObject) value;
            String id = statement.string("id").orElseThrow();
            JsonObject old = stored.get(id);
            if (old != null && !StatementEquivalence.isSame(old, statement)) {
                return 409;
            }
            added.putIfAbsent(id, statement);
        }
        added.forEach(stored::putIfAbsent);
        notifyAll();
        return 200;
    }

    synchronized List<JsonObject> all() {
        return List.copyOf(stored.values());
    }

    synchronized Optional<JsonObject> get(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    /** {@return what was sent that must not be} */
    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    synchronized void problem(String problem) {
        problems.add(problem);
    }

    /** {@return the last word of each verb, in the order in which the statements were stored} */
    List<String> verbs() {
        return all().stream().map(StatementLog::verb).toList();
    }

    static String verb(JsonObject statement) {
        JsonObject verb = (JsonObject) statement.get("verb").orElseThrow();
        return verb.string("id").orElseThrow().replaceAll(".*/", "");
    }

    /**
     * Waits for a condition on this log.
     *
     * @throws AssertionError if it does not hold within ten seconds
     */
    synchronized void await(String what, BooleanSupplier condition) {
        if (!Patience.await(this, condition)) {
            throw new AssertionError(what + " expected, but there are only " + verbs());
        }
    }
}
