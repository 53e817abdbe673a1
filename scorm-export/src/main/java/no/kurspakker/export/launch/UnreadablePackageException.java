package no.kurspakker.export.launch;

import java.io.IOException;

/** A package that cannot be launched, and why. */
public final class UnreadablePackageException extends IOException {

    private static final long serialVersionUID = 1;

    private final UnreadableReason reason;
    private final String detail;

    UnreadablePackageException(UnreadableReason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    public UnreadableReason reason() {
        return reason;
    }

    /** {@return the file or address it is about} */
    public String detail() {
        return detail;
    }
}
