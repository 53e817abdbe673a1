package no.kurspakker.export.inspect.platform;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.export.Bundled;
import no.kurspakker.export.inspect.structure.PackageKind;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** The platforms whose ways are known, each from a data file. */
public final class Platforms {

    private static final String FOLDER = "/no/kurspakker/export/inspect/platform/";

    /** Their ids, in the order in which they are told. */
    public static final List<String> IDS =
            List.of("kslaring", "moodle", "strict12", "strict2004", "portal");

    private Platforms() {}

    /** {@return the platform called {@code id}, if it is known} */
    public static Optional<Platform> of(String id) {
        return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    private static Platform read(String id) {
        JsonValue value = JsonReader.read(Bundled.bytes(FOLDER + id + ".json").text());
        JsonObject data = (JsonObject) value;
        return new Platform(
                id,
                data.string("name").orElseThrow(),
                kinds(strings(data, "kinds")),
                data.get("mostBytes")
                        .map(most -> ((JsonNumber) most).decimal())
                        .map(BigDecimal::longValueExact)
                        .orElse(0L),
                items(data, "rules").stream()
                        .map(rule -> rule((JsonObject) rule))
                        .toList());
    }

    private static PlatformRule rule(JsonObject data) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("en", "nb", "nn")) {
            texts.put(language, data.string(language).orElseThrow());
        }
        return new PlatformRule(
                strings(data, "findings"),
                kinds(strings(data, "kinds")),
                new PlatformEffect(Outcome.of(data.string("outcome").orElseThrow()), texts));
    }

    private static List<JsonValue> items(JsonObject data, String name) {
        return data.get(name).map(array -> ((JsonArray) array).items()).orElse(List.of());
    }

    private static Set<String> strings(JsonObject data, String name) {
        Set<String> texts = new LinkedHashSet<>();
        items(data, name).forEach(item -> texts.add(((JsonString) item).value()));
        return texts;
    }

    private static Set<PackageKind> kinds(Set<String> ids) {
        Set<PackageKind> kinds = new LinkedHashSet<>();
        for (PackageKind kind : PackageKind.values()) {
            if (ids.contains(kind.id())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
