package no.kurspakker.tracking.client;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file of an outbox: lines are added at its end and forced to disk. A line that a crash left unfinished is cut off when the file is
 * opened; nobody was told that it was kept.
 */
final class OutboxFile implements Closeable {

    private static final int LONGEST = Integer.MAX_VALUE - 64;

    private final Path path;
    private FileChannel channel;

    private OutboxFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static OutboxFile open(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        boolean isNew = !Files.exists(absolute);
        FileChannel channel = locked(absolute);
        if (isNew) {
            forceFolder(absolute);
        }
        return new OutboxFile(absolute, channel);
    }

    private static FileChannel locked(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldHere) {
            channel.close();
            throw new IOException(path + " is in use by this process", heldHere);
        }
        channel.close();
        throw new IOException(path + " is in use by another process");
    }

    /** {@return all records, in order; an unfinished end is cut off} */
    List<OutboxRecord> records() throws IOException {
        if (channel.size() > LONGEST) {
            throw new IOException(
                    path + " is too long for an outbox: " + channel.size() + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
        long at = 0;
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, at);
            if (read < 0) {
                break;
            }
            at += read;
        }
        return records(bytes.array());
    }

    private List<OutboxRecord> records(byte[] bytes) throws IOException {
        List<OutboxRecord> records = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\n') {
                continue;
            }
            String line = new String(bytes, start, i - start, StandardCharsets.UTF_8);
            Optional<OutboxRecord> record = OutboxRecord.read(line);
            if (record.isEmpty()) {
                return damaged(records, start, i == bytes.length - 1);
            }
            records.add(record.get());
            start = i + 1;
        }
        cut(start);
        return records;
    }

    private List<OutboxRecord> damaged(List<OutboxRecord> records, int start, boolean isLast)
            throws IOException {
        if (!isLast) {
            throw new IOException(path + " is damaged at byte " + start
                    + ": keep a copy of it, and delete that line to go on");
        }
        cut(start);
        return records;
    }

    private void cut(long length) throws IOException {
        if (channel.size() > length) {
            channel.truncate(length);
            channel.force(true);
        }
        channel.position(length);
    }

    /** Adds {@code records}; when it returns they are on disk. */
    void append(List<OutboxRecord> records) throws IOException {
        long end = channel.position();
        try {
            write(channel, records);
            channel.force(false);
        } catch (IOException full) {
            channel.truncate(end);
            channel.position(end);
            throw new IOException("cannot write to " + path + ": " + full.getMessage(), full);
        }
    }

    /** In one piece, so that a kill leaves at most one unfinished end. */
    private static void write(FileChannel channel, List<OutboxRecord> records) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (OutboxRecord record : records) {
            lines.writeBytes(record.line());
        }
        ByteBuffer bytes = ByteBuffer.wrap(lines.toByteArray());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    long size() throws IOException {
        return channel.size();
    }

    /** Puts {@code records} in the place of all that is there, at once or not at all. */
    void replace(List<OutboxRecord> records) throws IOException {
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        FileChannel next = locked(fresh);
        write(next, records);
        next.force(true);
        Files.move(
                fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(path);
        channel.close();
        channel = next;
    }

    /** The name of a new file is on disk only when its folder is; Windows neither needs nor allows that. */
    private static void forceFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null || System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
