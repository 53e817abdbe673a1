package no.kurspakker.export.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import no.kurspakker.export.FileContent;
import no.kurspakker.export.PackageTree;

/**
 * How fast 2 GB of film are packed, beside a plain loop that reads, sums, hashes and writes the same bytes; run by the
 * profile {@code benchmark}. The peak of memory is that of the whole process.
 */
public final class ArchiveBenchmark {

    private static final int ROUNDS = 3;
    private static final long SIZE = 2_000_000_000;
    private static final int CHUNK = 1 << 20;

    private ArchiveBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "archive-benchmark");
        Path film = folder.resolve("film.mp4");
        Path copy = folder.resolve("copy.bin");
        try {
            fill(film);
            PackageTree tree = Trees.of(Map.of("media/film.mp4", new FileContent(film, SIZE)));
            for (int round = 0; round < ROUNDS; round++) {
                double plain = time(() -> plainLoop(film, copy));
                Files.delete(copy);
                double packed = time(() -> new ZipArchive().write(tree, copy, done -> {}));
                Files.delete(copy);
                System.out.printf(
                        "plain loop %.0f MB/s, package %.0f MB/s, ratio %.2f%n",
                        SIZE / 1e6 / plain, SIZE / 1e6 / packed, plain / packed);
            }
            System.out.println(peak());
        } finally {
            Files.deleteIfExists(film);
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    private interface Job {
        void run() throws Exception;
    }

    private static double time(Job job) throws Exception {
        long start = System.nanoTime();
        job.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void fill(Path film) throws IOException {
        byte[] noise = new byte[CHUNK];
        Random random = new Random(1);
        try (OutputStream out = Files.newOutputStream(film)) {
            for (long left = SIZE; left > 0; left -= CHUNK) {
                random.nextBytes(noise);
                out.write(noise, 0, (int) Math.min(left, CHUNK));
            }
        }
    }

    private static void plainLoop(Path from, Path to) throws IOException, NoSuchAlgorithmException {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[1 << 17];
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                hash.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        hash.digest();
    }

    /** {@return the line of Linux that tells the largest memory in use so far; on other systems that it is not known} */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "peak of memory: not known here";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
    }
}
