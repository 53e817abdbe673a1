package no.kurspakker.cli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The sizes of the packages in a folder, and of the scripts and styles in them. */
record PackageSize(Path folder) {

    void print() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                System.out.printf("| %s | %,d bytes | | |%n", file.getFileName(), Files.size(file));
                System.out.printf(
                        "| – its scripts and styles, gzipped | %,d bytes | | |%n", scripts(file));
            }
        }
    }

    /** Each file gzipped on its own, as a server sends them. */
    private static long scripts(Path file) throws IOException {
        long sum = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> entry.getName().matches(".*\\.(js|css)"))
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    sum += gzipped(in.readAllBytes());
                }
            }
        }
        return sum;
    }

    private static long gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(small)) {
            out.write(bytes);
        }
        return small.size();
    }
}
