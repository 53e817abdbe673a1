package no.kurspakker.cli.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import no.kurspakker.export.FileContent;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.archive.ZipArchive;

/**
 * Packs a folder of media, or does the least that anyone could do with it. Run as a process: {@code zip|loop FOLDER FILE}.
 */
final class StoredMedia {

    private static final int BUFFER = 1 << 17;

    private StoredMedia() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        Path file = Path.of(args[2]);
        if (args[0].equals("zip")) {
            zip(folder, file);
        } else {
            loop(folder, file);
        }
    }

    private static void zip(Path folder, Path file) throws IOException {
        Map<PackagePath, FileContent> media = new TreeMap<>();
        for (Path one : files(folder)) {
            media.put(
                    new PackagePath("media/" + one.getFileName()),
                    new FileContent(one, Files.size(one)));
        }
        PackageTree tree = new PackageTree(new TreeMap<>(media));
        new ZipArchive().write(tree, file, count -> {});
    }

    /** One plain loop that reads, CRCs, hashes and writes the same bytes. */
    private static void loop(Path folder, Path file) throws IOException, NoSuchAlgorithmException {
        byte[] buffer = new byte[BUFFER];
        CRC32 crc = new CRC32();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            for (Path one : files(folder)) {
                try (InputStream in = Files.newInputStream(one)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        crc.update(buffer, 0, read);
                        sha256.update(buffer, 0, read);
                        out.write(buffer, 0, read);
                    }
                }
            }
        }
        System.out.println(crc.getValue() + " " + sha256.digest().length);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
