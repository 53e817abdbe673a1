package no.kurspakker.portal.store;

import java.util.Locale;
import java.util.Optional;
import no.kurspakker.tracking.value.JsonObject;

/** The inverse functional identifier of an agent or group as one text (xAPI 1.0.3, Part Two 2.4.2.3). */
public final class ActorKey {

    private ActorKey() {}

    /** {@return the identifier of {@code actor}; an anonymous group has none} */
    public static Optional<String> of(JsonObject actor) {
        if (actor.get("account").isPresent()) {
            return actor.get("account")
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .map(ActorKey::account);
        }
        return actor.string("mbox")
                .map(mbox -> "mbox " + mbox)
                .or(() -> actor.string("mbox_sha1sum")
                        .map(sum -> "mbox_sha1sum " + sum.toLowerCase(Locale.ROOT)))
                .or(() -> actor.string("openid").map(openid -> "openid " + openid));
    }

    /** An IRI holds no space, so two accounts never make the same text. */
    private static String account(JsonObject account) {
        return "account " + account.string("homePage").orElse("") + " "
                + account.string("name").orElse("");
    }
}
