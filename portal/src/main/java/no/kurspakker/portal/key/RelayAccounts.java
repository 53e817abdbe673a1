package no.kurspakker.portal.key;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.kurspakker.tracking.report.source.Pseudonym;

/**
 * Under which names learners are kept who come through a relay: an HMAC of what their package sent. Who has the package, and all ids
 * of a platform, cannot find anybody in the store without the secret. It lasts as long as the portal's own.
 */
public final class RelayAccounts {

    private final String secret;

    public RelayAccounts(PortalSecret portal) {
        secret = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(portal.sum("relay accounts", ""));
    }

    /** {@return the name to keep for a learner whom the package calls {@code sent}} */
    public String nameOf(String sent) {
        return Pseudonym.second(secret.getBytes(StandardCharsets.UTF_8), sent);
    }

    /**
     * {@return the secret, with which reports find the rows of a platform's export again}
     *
     * <p>It identifies people together with a list of their ids: to be kept as a list of names is.
     */
    public String secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "RelayAccounts";
    }
}
