package no.kurspakker.tracking.report.table;

import java.io.IOException;

/** A file that is no table, or none that can be read. The message is for people who know files. */
public final class NotATableException extends IOException {

    private static final long serialVersionUID = 1;

    NotATableException(String what) {
        super(what);
    }

    NotATableException(String what, Throwable cause) {
        super(what, cause);
    }
}
