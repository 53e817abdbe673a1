package no.kurspakker.portal.key;

import java.util.Optional;

/** What became of a code: a token, or why there is none. */
public record Redeemed(Optional<String> token, Refusal refusal) {

    /** Why there is no token. */
    public enum Refusal {
        NONE,
        /** It has been redeemed before (cmi5 11.2.1: error code 1). */
        USED,
        /** There is no such code (cmi5 11.2.1: error code 2). */
        UNKNOWN,
        /** It came too late (cmi5 11.2.1: error code 2). */
        EXPIRED
    }
}
