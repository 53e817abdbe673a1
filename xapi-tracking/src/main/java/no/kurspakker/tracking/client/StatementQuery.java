package no.kurspakker.tracking.client;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.TimestampFormat;

/**
 * Which statements (1.0.3, Part Three 2.1.3).
 *
 * @param parameters by name, not yet encoded
 */
public record StatementQuery(Map<String, String> parameters) {

    /** All statements, newest first. */
    public static final StatementQuery ALL = new StatementQuery(Map.of());

    public StatementQuery {
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    public StatementQuery agent(Agent agent) {
        return with("agent", StatementWriter.text(agent));
    }

    public StatementQuery verb(Iri verb) {
        return with("verb", verb.value());
    }

    public StatementQuery activity(Iri activity) {
        return with("activity", activity.value());
    }

    /** {@return this query, finding the activity in contexts too} */
    public StatementQuery relatedActivities() {
        return with("related_activities", "true");
    }

    public StatementQuery registration(UUID registration) {
        return with("registration", registration.toString());
    }

    public StatementQuery since(Instant time) {
        return with("since", TimestampFormat.write(time));
    }

    public StatementQuery until(Instant time) {
        return with("until", TimestampFormat.write(time));
    }

    public StatementQuery limit(int most) {
        return with("limit", Integer.toString(most));
    }

    public StatementQuery oldestFirst() {
        return with("ascending", "true");
    }

    private StatementQuery with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new StatementQuery(more);
    }
}
