package no.kurspakker.portal.lrs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.tracking.check.Fault;
import no.kurspakker.tracking.check.StatementValidator;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** Reads JSON that clients send, and refuses it in one sentence. */
final class Bodies {

    private Bodies() {}

    /** {@return the JSON in {@code bytes}, called {@code name} in what is said of it} */
    static JsonValue json(String name, byte[] bytes) {
        try {
            return JsonReader.read(bytes);
        } catch (MalformedJsonException malformed) {
            throw LrsRefusal.bad(name + ": " + malformed.getMessage());
        }
    }

    /** {@return the agent or identified group that the parameter {@code agent} holds} */
    static JsonObject agent(String text, XapiVersion version) {
        JsonValue value;
        try {
            value = JsonReader.read(text);
        } catch (MalformedJsonException malformed) {
            throw LrsRefusal.bad("parameter agent: " + malformed.getMessage());
        }
        // The rules for actors are those of a statement: it is judged as one.
        JsonObject statement = new JsonObjectBuilder()
                .put("actor", value)
                .put("verb", object("id", "http://adlnet.gov/expapi/verbs/experienced"))
                .put("object", object("id", "http://example.org/"))
                .build();
        List<Fault> faults = new StatementValidator(version).validate(statement);
        if (!faults.isEmpty()) {
            throw LrsRefusal.bad("parameter agent: " + faults.get(0).sentence());
        }
        return (JsonObject) value;
    }

    private static JsonObject object(String name, String value) {
        return JsonObject.EMPTY.with(name, new JsonString(value));
    }

    /** {@return the media type in {@code header}, in lower case and without its parameters} */
    static String mediaType(Optional<String> header) {
        return header.map(text -> text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    static boolean isJson(Optional<String> header) {
        return mediaType(header).equals("application/json");
    }
}
