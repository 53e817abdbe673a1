package no.kurspakker.tracking.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** What a report must say, reckoned the slow and simple way from the JSON of all statements at once. */
public final class Reckoning {

    private static final String ADL = "http://adlnet.gov/expapi/verbs/";
    private static final String COURSE = "https://example.no/courses/samskaping";

    /** By account name: what is expected of each learner. */
    public final Map<String, Expected> learners = new TreeMap<>();
    /** By municipality and group: the tasks handed in. */
    public final Map<String, Set<String>> groups = new TreeMap<>();

    /** One learner. */
    public static final class Expected {
        public final Map<String, String> units = new LinkedHashMap<>();
        public final Map<String, Instant> completed = new HashMap<>();
        public String status = "not-started";
        public String municipality = "";
        public String version = "";
        public String lastUnit = "";
        public long seconds;
        public Instant last = Instant.MIN;
        private Instant first = Instant.MAX;

        public Instant first() {
            return first;
        }
    }

    public Reckoning(List<Statement> statements, List<String> units) {
        Map<String, Statement> byId = new LinkedHashMap<>();
        statements.forEach(
                statement -> byId.put(statement.id().orElseThrow().toString(), statement));
        Set<String> voided = new HashSet<>();
        List<Event> events = new ArrayList<>();
        byId.forEach((id, statement) -> {
            JsonObject json = StatementWriter.json(statement);
            if (text(json, "verb", "id").equals(ADL + "voided")) {
                voided.add(text(json, "object", "id"));
            } else {
                events.add(new Event(id, Instant.parse(text(json, "timestamp")), json));
            }
        });
        List<Event> left = events.stream()
                .filter(event -> !voided.contains(event.id()))
                .sorted(Comparator.comparing(Event::time).thenComparing(Event::id))
                .toList();
        left.forEach(event -> take(event, units));
        reckonTimes(left);
        learners.values().forEach(expected -> finish(expected, units));
    }

    /** One statement that counts. */
    private record Event(String id, Instant time, JsonObject json) {}

    /** {@return what is expected of the learner called {@code name}} */
    public Expected of(String name) {
        return learners.computeIfAbsent(name, any -> new Expected());
    }

    private void take(Event event, List<String> units) {
        JsonObject json = event.json();
        Expected expected = learners.computeIfAbsent(
                text(json, "actor", "account", "name"), any -> new Expected());
        Instant time = event.time();
        String verb = text(json, "verb", "id");
        String object = text(json, "object", "id");
        String unit = object.substring(object.lastIndexOf('/') + 1);
        expected.first = expected.first.isBefore(time) ? expected.first : time;
        expected.last = time;
        if (units.contains(unit)) {
            expected.units.putIfAbsent(unit, "in-progress");
            expected.lastUnit = unit;
            boolean isDone = verb.equals(ADL + "completed") || verb.endsWith("/submit");
            if (isDone) {
                expected.units.put(unit, "completed");
                expected.completed.putIfAbsent(unit, time);
            }
        } else if (object.equals(COURSE) && verb.equals(ADL + "completed")) {
            expected.completed.putIfAbsent("", time);
        }
        boolean hasTeam = json.get("context").orElseThrow() instanceof JsonObject context
                && context.get("team").isPresent();
        for (String grouping : groupings(json)) {
            if (grouping.matches(".*/municipalities/\\d{4}") && !hasTeam) {
                expected.municipality = grouping.substring(grouping.length() - 4);
            }
            if (grouping.contains("/groups/")) {
                String group = grouping.substring(grouping.indexOf("/municipalities/") + 16)
                        .replace("/groups/", "/");
                groups.computeIfAbsent(group, any -> new HashSet<>()).add(unit);
            }
        }
        String revision = text(json, "context", "revision");
        if (!revision.isEmpty()) {
            expected.version = revision;
        }
    }

    /** Sessions, or else the gaps, of each registration for itself. */
    private void reckonTimes(List<Event> left) {
        Map<String, List<Event>> registrations = new LinkedHashMap<>();
        for (Event event : left) {
            JsonObject json = event.json();
            String key = text(json, "actor", "account", "name") + " "
                    + text(json, "context", "registration");
            registrations.computeIfAbsent(key, any -> new ArrayList<>()).add(event);
        }
        registrations.forEach((key, all) -> {
            Expected expected = learners.get(key.substring(0, key.indexOf(' ')));
            if (expected != null) {
                expected.seconds += seconds(all);
            }
        });
    }

    private static long seconds(List<Event> all) {
        double sessions = 0;
        boolean isMeasured = false;
        long gaps = 0;
        Instant before = all.get(0).time();
        for (Event event : all) {
            JsonObject json = event.json();
            Instant time = event.time();
            gaps += Math.min(600, time.getEpochSecond() - before.getEpochSecond());
            before = time;
            if (text(json, "verb", "id").equals(ADL + "terminated")) {
                isMeasured = true;
                sessions += Duration.parse(text(json, "result", "duration")).toSeconds();
            }
        }
        return isMeasured ? (long) sessions : gaps;
    }

    private static void finish(Expected expected, List<String> units) {
        boolean isAll = units.stream()
                .filter(unit -> !unit.equals("politikk"))
                .allMatch(expected.completed::containsKey);
        expected.status = isAll || expected.completed.containsKey("") ? "completed" : "in-progress";
        units.forEach(unit -> expected.units.putIfAbsent(unit, "not-started"));
    }

    private static List<String> groupings(JsonObject json) {
        List<String> ids = new ArrayList<>();
        JsonValue grouping = value(json, "context", "contextActivities", "grouping");
        if (grouping instanceof JsonArray array) {
            array.items().forEach(item -> ids.add(text((JsonObject) item, "id")));
        }
        return ids;
    }

    private static JsonValue value(JsonObject json, String... path) {
        JsonValue value = json;
        for (String name : path) {
            value = value instanceof JsonObject object
                    ? object.get(name).orElse(new JsonString(""))
                    : new JsonString("");
        }
        return value;
    }

    static String text(JsonObject json, String... path) {
        return value(json, path) instanceof JsonString string ? string.value() : "";
    }
}
