package no.kurspakker.portal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.statement.Verb;
import no.kurspakker.tracking.value.JsonObject;

/**
 * A valid statement with id, version and authority, ready to be stored. All that costs time is done here, outside the writer.
 *
 * <p>Immutable.
 */
public final class NewStatement {

    private final UUID id;
    private final JsonObject json;
    private final String payload;
    private final List<Ref> refs;
    private final Map<String, JsonObject> definitions;
    private final Map<String, Set<String>> names;

    private NewStatement(JsonObject json, String payload, List<Ref> more) {
        this.json = json;
        this.id = UUID.fromString(json.string("id").orElseThrow());
        this.payload = payload;
        StatementParts parts = new StatementParts(json);
        List<Ref> all = new ArrayList<>(parts.refs());
        all.addAll(more);
        this.refs = List.copyOf(all);
        this.definitions = parts.definitions();
        this.names = parts.names();
    }

    /**
     * {@return the statement {@code json}}
     *
     * @param more what it is to be found by besides its own properties
     */
    public static NewStatement of(JsonObject json, List<Ref> more) {
        return new NewStatement(json, JsonWriter.text(json), more);
    }

    /** {@return a statement that an LRS has stored: what it is found by besides follows from its authority} */
    public static NewStatement ofStored(JsonObject json) {
        return new NewStatement(json, JsonWriter.text(json), FullRefs.ofCredential(json));
    }

    /** {@return a statement as it lies in the database} */
    static NewStatement ofPayload(String payload) {
        return new NewStatement((JsonObject) JsonReader.read(payload), payload, List.of());
    }

    public UUID id() {
        return id;
    }

    public JsonObject json() {
        return json;
    }

    /** {@return the statement as text, without {@code stored}} */
    public String payload() {
        return payload;
    }

    public List<Ref> refs() {
        return refs;
    }

    Map<String, JsonObject> definitions() {
        return definitions;
    }

    Map<String, Set<String>> names() {
        return names;
    }

    /** {@return the statement that this one points at with its object} */
    public Optional<UUID> target() {
        return StatementParts.child(json, "object")
                .filter(object -> object.string("objectType").equals(Optional.of("StatementRef")))
                .flatMap(object -> object.string("id"))
                .flatMap(UuidText::parse);
    }

    public boolean isVoiding() {
        return StatementParts.child(json, "verb")
                .flatMap(verb -> verb.string("id"))
                .equals(Optional.of(Verb.VOIDED.value()));
    }

    boolean hasTimestamp() {
        return json.get("timestamp").isPresent();
    }
}
