package no.kurspakker.portal.lrs;

import no.kurspakker.portal.store.WriteRefusedException;

/** A request that is answered with an error of the client: a status and one sentence. */
final class LrsRefusal extends WriteRefusedException {

    private static final long serialVersionUID = 1;

    static final int BAD_REQUEST = 400;
    static final int UNAUTHORIZED = 401;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int TIMEOUT = 408;
    static final int CONFLICT = 409;
    static final int PRECONDITION_FAILED = 412;
    static final int TOO_LARGE = 413;
    static final int UNSUPPORTED = 415;
    static final int TOO_MANY = 429;

    private final int status;
    private final String what;

    LrsRefusal(int status, String what) {
        super(what);
        this.status = status;
        this.what = what;
    }

    static LrsRefusal bad(String what) {
        return new LrsRefusal(BAD_REQUEST, what);
    }

    static LrsRefusal forbidden(String what) {
        return new LrsRefusal(FORBIDDEN, what);
    }

    int status() {
        return status;
    }

    String what() {
        return what;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        // An answer, not a fault: the stack says nothing, and costs more than the answer.
        return this;
    }
}
