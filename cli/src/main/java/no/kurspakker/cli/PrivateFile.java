package no.kurspakker.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** A new file that only its owner may read, where the system knows such rights. */
final class PrivateFile {

    private PrivateFile() {}

    /**
     * Writes what {@code text} gives, which is not asked before the file is there. Nothing is written over.
     *
     * @throws FileAlreadyExistsException if there is one
     * @throws IOException if it cannot be written, naming it; then there is none
     */
    static void write(Path file, Supplier<String> text) throws IOException {
        boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> fresh =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        boolean isDone = false;
        try (SeekableByteChannel out = Files.newByteChannel(file, fresh, rights)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.get());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            isDone = true;
        } catch (FileAlreadyExistsException there) {
            isDone = true;
            throw there;
        } finally {
            if (!isDone) {
                Files.deleteIfExists(file);
            }
        }
    }
}
