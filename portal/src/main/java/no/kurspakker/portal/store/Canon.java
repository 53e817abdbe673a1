package no.kurspakker.portal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObject;

/**
 * What all statements together tell of each activity and agent. Most statements tell nothing new, so what was seen lately is kept at
 * hand. Rows are written in the order of their keys.
 */
final class Canon {

    private static final int KEPT = 4_096;
    private static final int LONGEST_NAME = 200;

    private final Map<Key, JsonObject> definitions = new Recent<>();
    private final Map<AgentName, Boolean> names = new Recent<>();

    void clear() {
        definitions.clear();
        names.clear();
    }

    void learn(Rows rows, List<KnownStatement> statements) {
        Map<String, JsonObject> told = new TreeMap<>();
        Set<AgentName> called = new TreeSet<>();
        for (KnownStatement one : statements) {
            one.statement()
                    .definitions()
                    .forEach((iri, definition) -> told.merge(iri, definition, Definitions::merge));
            one.statement()
                    .names()
                    .forEach((agent, list) -> list.stream()
                            .filter(name -> name.length() <= LONGEST_NAME && name.indexOf('\0') < 0)
                            .forEach(name -> called.add(new AgentName(Key.of(agent), name))));
        }
        definitions(rows, told);
        List<AgentName> unknown = called.stream()
                .filter(name -> names.putIfAbsent(name, true) == null)
                .toList();
        rows.each("insert-name", unknown, (row, name) -> {
            row.setBytes(1, name.agent().bytes());
            row.setString(2, name.name());
        });
    }

    private void definitions(Rows rows, Map<String, JsonObject> told) {
        told.entrySet().removeIf(entry -> {
            JsonObject seen = definitions.get(Key.of(entry.getKey()));
            return seen != null && Definitions.merge(seen, entry.getValue()).equals(seen);
        });
        if (told.isEmpty()) {
            return;
        }
        List<Key> keys = told.keySet().stream().map(Key::of).toList();
        Map<Key, JsonObject> stored = new LinkedHashMap<>();
        rows.find(
                        "definitions",
                        keys,
                        row -> Map.entry(Key.of(row.getBytes(1)), (JsonObject)
                                JsonReader.read(row.getString(2))))
                .forEach(entry -> stored.put(entry.getKey(), entry.getValue()));
        List<ActivityRow> changed = new ArrayList<>();
        told.forEach((iri, definition) -> {
            Key key = Key.of(iri);
            JsonObject before = stored.getOrDefault(key, JsonObject.EMPTY);
            JsonObject after = Definitions.merge(before, definition);
            definitions.put(key, after);
            if (!after.equals(before)) {
                changed.add(new ActivityRow(key, iri, JsonWriter.text(after)));
            }
        });
        changed.sort((one, other) -> one.key().compareTo(other.key()));
        rows.each("put-definition", changed, (row, activity) -> {
            row.setBytes(1, activity.key().bytes());
            row.setString(2, activity.iri());
            row.setString(3, activity.definition());
        });
    }

    private record ActivityRow(Key key, String iri, String definition) {}

    private record AgentName(Key agent, String name) implements Comparable<AgentName> {

        @Override
        public int compareTo(AgentName other) {
            int first = agent.compareTo(other.agent);
            return first != 0 ? first : name.compareTo(other.name);
        }
    }

    /** The last few thousand entries used. */
    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        Recent() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }
}
