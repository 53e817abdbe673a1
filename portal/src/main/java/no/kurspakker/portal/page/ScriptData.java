package no.kurspakker.portal.page;

import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObject;

/** Data for a script, as text inside a script element. */
public final class ScriptData {

    private ScriptData() {}

    /** {@return {@code json} as text that ends no element that it stands in} */
    public static String of(JsonObject json) {
        return JsonWriter.text(json)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
