package no.kurspakker.cli;

import java.util.Optional;
import no.kurspakker.portal.store.ActorKey;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** How a person writes an agent: an address, an OpenID, the name of an account, or JSON as it stands in statements. */
final class ActorText {

    private ActorText() {}

    /** {@return the agent; absent if {@code text} tells of none} */
    static Optional<JsonObject> read(String text, Optional<String> homePage) {
        if (homePage.isPresent()) {
            JsonObject account = new JsonObjectBuilder()
                    .put("homePage", homePage.get())
                    .put("name", text)
                    .build();
            return Optional.of(new JsonObjectBuilder().put("account", account).build());
        }
        if (text.startsWith("{")) {
            return json(text);
        }
        if (text.startsWith("https://") || text.startsWith("http://")) {
            return Optional.of(new JsonObjectBuilder().put("openid", text).build());
        }
        String address = text.startsWith("mailto:") ? text : "mailto:" + text;
        return address.matches("mailto:[^@\\s]+@[^@\\s]+")
                ? Optional.of(new JsonObjectBuilder().put("mbox", address).build())
                : Optional.empty();
    }

    private static Optional<JsonObject> json(String text) {
        try {
            return JsonReader.read(text) instanceof JsonObject agent
                            && ActorKey.of(agent).isPresent()
                    ? Optional.of(agent)
                    : Optional.empty();
        } catch (MalformedJsonException malformed) {
            return Optional.empty();
        }
    }
}
