package no.kurspakker.tracking.json;

/** Text that is not JSON. */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String property;
    private final String what;

    MalformedJsonException(String property, String what) {
        super((property.isEmpty() ? "the text" : property) + " " + what);
        this.property = property;
        this.what = what;
    }

    MalformedJsonException(String property, String what, Throwable cause) {
        this(property, what);
        initCause(cause);
    }

    /** {@return where, such as {@code actor.mbox}; empty if it is the text as a whole} */
    public String property() {
        return property;
    }

    /** {@return what is wrong there, as the end of a sentence} */
    public String what() {
        return what;
    }
}
