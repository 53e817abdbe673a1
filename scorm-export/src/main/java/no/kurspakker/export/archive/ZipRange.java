package no.kurspakker.export.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A part of a file as a stream. */
final class ZipRange extends InputStream {

    private final SeekableByteChannel channel;
    private long at;
    private long left;

    ZipRange(SeekableByteChannel channel, long at, long length) {
        this.channel = channel;
        this.at = at;
        this.left = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left <= 0) {
            return -1;
        }
        channel.position(at);
        int read = channel.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, left)));
        if (read > 0) {
            at += read;
            left -= read;
        }
        return read;
    }
}
