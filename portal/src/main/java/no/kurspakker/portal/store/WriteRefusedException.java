package no.kurspakker.portal.store;

/** Thrown by a {@link WriteWork} that must not be done: it is undone, and the caller is told by this same exception. */
public class WriteRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public WriteRefusedException(String what) {
        super(what);
    }
}
