package no.kurspakker.portal.lrs;

import no.kurspakker.portal.key.Credential;
import no.kurspakker.portal.key.CredentialKind;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/**
 * Who vouches for a statement: the key that brought it. What a relay key brings is a claim, since everybody can read that key in the
 * package.
 */
public final class Authority {

    /** The home page of the accounts of keys that programs hold. */
    public static final String KEYS = "https://kurspakker.no/portal/keys";

    /** The home page of the accounts of relay keys: statements with this authority are claims. */
    public static final String CLAIMS = "https://kurspakker.no/portal/claims";

    private Authority() {}

    static JsonObject of(Credential credential) {
        boolean isClaim = credential.kind() == CredentialKind.RELAY;
        return new JsonObjectBuilder()
                .put("objectType", "Agent")
                .put(
                        "account",
                        new JsonObjectBuilder()
                                .put("homePage", isClaim ? CLAIMS : KEYS)
                                .put("name", credential.id())
                                .build())
                .build();
    }
}
