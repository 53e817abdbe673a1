package no.kurspakker.portal.web;

/** A request that is answered with a page that says why not. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    /** @param key of the text */
    private Refused(int status, String key) {
        super(key);
        this.status = status;
    }

    static Refused notFound() {
        return new Refused(404, "error.not-found");
    }

    static Refused forbidden() {
        return new Refused(403, "error.forbidden");
    }

    static Refused withoutPlace() {
        return new Refused(403, "reports.no-place");
    }

    static Refused forged() {
        return new Refused(403, "error.csrf");
    }

    static Refused tooLarge() {
        return new Refused(413, "error.too-large");
    }

    int status() {
        return status;
    }

    String key() {
        return String.valueOf(getMessage());
    }
}
