package no.kurspakker.tracking.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.Extensions;
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** Members of objects that have been judged before: what is asked for is there, and of its type. */
final class Members {

    private Members() {}

    static JsonObject object(JsonObject json, String name) {
        return optional(json, name).orElseThrow();
    }

    static Optional<JsonObject> optional(JsonObject json, String name) {
        return json.get(name).map(value -> (JsonObject) value);
    }

    static <T> List<T> objects(JsonObject json, String name, Function<JsonObject, T> reader) {
        Optional<JsonValue> value = json.get(name);
        if (value.isEmpty()) {
            return List.of();
        }
        List<JsonValue> items =
                value.get() instanceof JsonArray array ? array.items() : List.of(value.get());
        List<T> objects = new ArrayList<>(items.size());
        for (JsonValue item : items) {
            objects.add(reader.apply((JsonObject) item));
        }
        return objects;
    }

    static List<String> strings(JsonArray array) {
        return array.items().stream().map(item -> ((JsonString) item).value()).toList();
    }

    static Iri iri(JsonObject json, String name) {
        return optionalIri(json, name).orElseThrow();
    }

    static Optional<Iri> optionalIri(JsonObject json, String name) {
        return json.string(name).map(Iri::new);
    }

    static LanguageMap languageMap(JsonObject json, String name) {
        Optional<JsonObject> texts = optional(json, name);
        if (texts.isEmpty() || texts.get().isEmpty()) {
            return LanguageMap.EMPTY;
        }
        Map<String, String> map = new LinkedHashMap<>();
        for (JsonMember text : texts.get().members()) {
            map.put(text.name(), ((JsonString) text.value()).value());
        }
        return new LanguageMap(map);
    }

    static Extensions extensions(JsonObject json) {
        return optional(json, "extensions").map(Extensions::new).orElse(Extensions.NONE);
    }

    static JsonObject json(LanguageMap texts) {
        JsonObjectBuilder builder = new JsonObjectBuilder();
        texts.texts().forEach(builder::put);
        return builder.build();
    }
}
