package no.kurspakker.export.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file beside its place and moves it there when it is whole. */
final class WholeFile {

    /** What fills the file. */
    @FunctionalInterface
    interface Filling<T> {
        T fill(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    static <T> T write(Path file, Filling<T> filling) throws IOException {
        Path part = partOf(file);
        // A build that is stopped from outside never comes to the end of this method.
        part.toFile().deleteOnExit();
        try {
            T result;
            try (OutputStream out = Files.newOutputStream(part)) {
                result = filling.fill(out);
            }
            move(part, file);
            return result;
        } catch (IOException e) {
            throw new IOException("cannot write " + file + ": " + FileFault.reason(e), e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** {@return a hidden name that no other writer uses at the same time} */
    private static Path partOf(Path file) {
        return file.resolveSibling("." + file.getFileName() + "."
                + ProcessHandle.current().pid() + "-" + Thread.currentThread().getId() + ".part");
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
