package no.kurspakker.export.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;

/** Writes package trees as folders, for files that people open one by one. */
public final class FolderArchive {

    private FolderArchive() {}

    /**
     * {@return what was written to {@code folder}} Each file appears whole or not at all; other files in the folder stay. The
     * SHA-256 is that of a text with a line {@code <sha256 of the file>  <path>} for each file, in the order of the paths,
     * as {@code sha256sum} prints it.
     *
     * @throws IOException if content cannot be read or a file not be written, naming it
     */
    public static WrittenArchive write(PackageTree tree, Path folder) throws IOException {
        HashingOutput list = new HashingOutput(OutputStream.nullOutputStream(), count -> {});
        long bytes = 0;
        for (Map.Entry<PackagePath, Content> file : tree.files().entrySet()) {
            String name = file.getKey().value();
            makeFolder(folder.resolve(name + "/..").normalize());
            WrittenArchive written = write(file.getValue(), folder.resolve(name));
            bytes += written.bytes();
            String line = written.sha256() + "  " + name + "\n";
            list.write(line.getBytes(StandardCharsets.UTF_8));
        }
        return new WrittenArchive(bytes, list.written().sha256());
    }

    private static WrittenArchive write(Content content, Path file) throws IOException {
        return WholeFile.write(file, out -> {
            HashingOutput hashing = new HashingOutput(new BufferedOutputStream(out), count -> {});
            try (InputStream in = content.open()) {
                in.transferTo(hashing);
            }
            hashing.flush();
            return hashing.written();
        });
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException("cannot write " + folder + ": " + FileFault.reason(e), e);
        }
    }
}
