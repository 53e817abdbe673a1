package no.kurspakker.portal.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.kurspakker.portal.store.SqliteFolder;

/** A folder that only its owner can read, on the same disk as a file that is to be made, and gone afterwards. */
record WorkFolder(Path folder) implements AutoCloseable {

    static WorkFolder beside(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException(file + ": is no file that can be written");
        }
        return new WorkFolder(Files.createTempDirectory(parent, ".kurspakker"));
    }

    SqliteFolder database() {
        return new SqliteFolder(folder);
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
