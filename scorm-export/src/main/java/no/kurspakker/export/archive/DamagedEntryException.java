package no.kurspakker.export.archive;

import java.io.IOException;

/** The data of an entry break off, or are not what their method makes. */
public final class DamagedEntryException extends IOException {

    private static final long serialVersionUID = 1;

    DamagedEntryException(IOException cause) {
        super(cause);
    }
}
