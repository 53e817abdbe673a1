package no.kurspakker.portal.store;

/** The database could not take a write in time; whether it will be done is not known, and trying again is safe. */
public final class StoreBusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreBusyException(String what) {
        super(what);
    }

    StoreBusyException(String what, Throwable cause) {
        super(what, cause);
    }
}
