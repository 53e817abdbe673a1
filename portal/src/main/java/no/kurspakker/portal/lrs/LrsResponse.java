package no.kurspakker.portal.lrs;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonValue;

/** One answer. */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
record LrsResponse(int status, Map<String, String> headers, byte[] body) {

    static final int OK = 200;
    static final int NO_CONTENT = 204;

    LrsResponse {
        headers = Map.copyOf(headers);
    }

    static LrsResponse empty(int status) {
        return new LrsResponse(status, Map.of(), new byte[0]);
    }

    static LrsResponse json(String text) {
        return new LrsResponse(
                OK,
                Map.of("Content-Type", "application/json"),
                text.getBytes(StandardCharsets.UTF_8));
    }

    static LrsResponse json(JsonValue value) {
        return json(JsonWriter.text(value));
    }

    /** {@return an error with the sentence that says what is wrong} */
    static LrsResponse refusal(int status, String what) {
        LrsResponse text = json(new JsonObjectBuilder().put("error", what).build());
        return new LrsResponse(status, text.headers, text.body);
    }

    LrsResponse with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new LrsResponse(status, more, body);
    }
}
