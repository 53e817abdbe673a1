package no.kurspakker.export.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A zip file of unknown origin, read where it lies: nothing is unpacked to disk, and what its headers claim is held against
 * what is there. A damaged file gives faults, not exceptions. Not for use by several threads at once.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE, the ZIP file format</a>
 */
public final class ZipInput implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final SeekableByteChannel channel;
    private final ZipListing listing;
    private final long length;

    private ZipInput(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.length = channel.size();
        this.listing = new ZipDirectory(new ZipBytes(channel)).read();
    }

    /**
     * {@return the zip in {@code file}}
     *
     * @throws IOException if the disk refuses, naming the file
     */
    public static ZipInput open(Path file) throws IOException {
        try {
            return of(Files.newByteChannel(file));
        } catch (IOException e) {
            throw new IOException("cannot read " + file + ": " + FileFault.reason(e), e);
        }
    }

    /** {@return the zip that {@code channel} holds, which is closed with it} */
    public static ZipInput of(SeekableByteChannel channel) throws IOException {
        try {
            return new ZipInput(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** {@return bytes of the whole file} */
    public long length() {
        return length;
    }

    /** {@return every entry in the order of the central directory, folders too} */
    public List<ZipItem> items() {
        return listing.items();
    }

    /** {@return what is wrong with the file itself} */
    public List<ZipFault> faults() {
        return listing.faults();
    }

    /**
     * {@return what {@code item} holds, for the caller to count and close} The stream ends where the data do, whatever the
     * header claims, and throws a {@link DamagedEntryException} if they are damaged.
     *
     * @throws IllegalArgumentException if it is not {@link ZipItem#isReadable}
     */
    public InputStream open(ZipItem item) {
        if (!item.isReadable()) {
            throw new IllegalArgumentException("not readable: " + item.name());
        }
        InputStream raw = new ZipRange(channel, item.data().getAsLong(), item.packed());
        if (item.method() == 0) {
            return new BufferedInputStream(raw, BUFFER);
        }
        // A byte after the data, which old deflaters need (java.util.zip.Inflater).
        InputStream padded = new SequenceInputStream(raw, new ByteArrayInputStream(new byte[1]));
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(padded, inflater, BUFFER) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                try {
                    return super.read(bytes, offset, length);
                } catch (ZipException | EOFException e) {
                    throw new DamagedEntryException(e);
                }
            }

            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
