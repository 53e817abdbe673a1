package no.kurspakker.portal.transfer;

import no.kurspakker.portal.store.WriteRefusedException;

/** A line that cannot be taken in; the message says why. */
final class LineException extends WriteRefusedException {

    private static final long serialVersionUID = 1;

    LineException(String what) {
        super(what);
    }

    LineException(String what, Throwable cause) {
        super(what);
        initCause(cause);
    }
}
