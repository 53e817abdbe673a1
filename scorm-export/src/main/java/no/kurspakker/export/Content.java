package no.kurspakker.export;

import java.io.IOException;
import java.io.InputStream;

/** What a file in a package holds. */
public sealed interface Content permits Bytes, FileContent {

    /** {@return its length in bytes} */
    long size();

    /**
     * {@return a new stream of it, for the caller to close}
     *
     * @throws IOException if the file cannot be read, naming it
     */
    InputStream open() throws IOException;
}
