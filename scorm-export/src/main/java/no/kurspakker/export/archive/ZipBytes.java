package no.kurspakker.export.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** Parts of a file by their place; what is asked for beyond the end is left out. */
record ZipBytes(SeekableByteChannel channel) {

    long size() throws IOException {
        return channel.size();
    }

    /** {@return at most {@code length} bytes from {@code at} on, little-endian} */
    ByteBuffer read(long at, long length) throws IOException {
        long there = Math.max(0, Math.min(length, size() - Math.max(0, at)));
        ByteBuffer bytes = ByteBuffer.allocate((int) there).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(Math.max(0, at));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes);
        }
        return bytes.flip();
    }
}
