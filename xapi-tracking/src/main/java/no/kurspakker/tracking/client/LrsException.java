package no.kurspakker.tracking.client;

import java.io.IOException;

/** An LRS that cannot be used now, or as asked. The message names the address and the act, never a secret. */
public final class LrsException extends IOException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** No answer, or one that asks to come back later: try again another time. */
        UNAVAILABLE,
        /** The key is wrong, or may not do this. */
        KEY_REFUSED,
        /** An answer that makes no sense here. */
        UNEXPECTED_ANSWER
    }

    LrsException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    LrsException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
