package no.kurspakker.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;

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

    /**
     * {@return a new channel to it, for the caller to close} Into a direct buffer it reads a file without a copy on the way.
     *
     * @throws IOException as {@link #open}
     */
    ReadableByteChannel channel() throws IOException;
}
