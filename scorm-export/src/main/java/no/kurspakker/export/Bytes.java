package no.kurspakker.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Content in memory. Immutable; equal when the bytes are. */
public final class Bytes implements Content {

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** {@return a copy of {@code bytes}} */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** {@return {@code text} in UTF-8} */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the bytes read as UTF-8} */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public ReadableByteChannel channel() {
        return Channels.newChannel(open());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
