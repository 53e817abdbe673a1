package no.kurspakker.export.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;

/**
 * Reads a zip file as a package. Every name must be a {@link PackagePath} and stand there once; what an entry holds is
 * counted as it is unpacked, whatever its header claims.
 */
public final class ZipReader {

    /** The most bytes that {@link #read} holds in memory. */
    public static final long LARGEST_IN_MEMORY = 256L << 20;

    private ZipReader() {}

    /**
     * {@return all of {@code zip} in memory}
     *
     * @throws IOException if it is no zip, is damaged, unpacks to more than {@link #LARGEST_IN_MEMORY} bytes, or an entry
     *     would leave the package
     */
    public static PackageTree read(Path zip) throws IOException {
        SortedMap<PackagePath, Content> files = new TreeMap<>();
        long[] left = {LARGEST_IN_MEMORY};
        each(zip, (path, in) -> {
            byte[] bytes = in.readNBytes((int) left[0] + 1);
            left[0] -= bytes.length;
            if (left[0] < 0) {
                throw new IOException("it unpacks to more than " + LARGEST_IN_MEMORY + " bytes");
            }
            files.put(path, Bytes.of(bytes));
        });
        return new PackageTree(files);
    }

    /**
     * Unpacks {@code zip} into {@code folder}, which must not exist yet.
     *
     * @throws IOException as {@link #read}, with {@link ArchiveLimits#BYTES} as the limit
     */
    public static void unpack(Path zip, Path folder) throws IOException {
        unpack(zip, folder, ArchiveLimits.BYTES);
    }

    /**
     * Unpacks {@code zip} into {@code folder}, which must not exist yet.
     *
     * @throws IOException as {@link #read}, with {@code most} bytes as the limit
     */
    public static void unpack(Path zip, Path folder, long most) throws IOException {
        Files.createDirectory(folder);
        long[] left = {most};
        each(zip, (path, in) -> {
            Path file = folder.resolve(path.value());
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                long count = copy(in, out, left[0]);
                if (count > left[0]) {
                    throw new IOException("it unpacks to more than " + most + " bytes");
                }
                left[0] -= count;
            }
        });
    }

    /** What is done with one entry. */
    @FunctionalInterface
    private interface EntryAction {
        void at(PackagePath path, InputStream in) throws IOException;
    }

    private static void each(Path zip, EntryAction action) throws IOException {
        Set<PackagePath> seen = new HashSet<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (FileHeader header : file.getFileHeaders()) {
                PackagePath path = path(header.getFileName());
                if (!seen.add(path)) {
                    throw new IOException("it holds " + path + " twice");
                }
                if (seen.size() > ArchiveLimits.FILES) {
                    throw new IOException("it holds more than " + ArchiveLimits.FILES + " files");
                }
                try (InputStream in = file.getInputStream(header)) {
                    action.at(path, in);
                }
            }
        } catch (IOException e) {
            throw new IOException("cannot read " + zip + ": " + e.getMessage(), e);
        }
    }

    private static PackagePath path(String name) throws IOException {
        try {
            return new PackagePath(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("the entry \"" + name + "\" has no place in a package", e);
        }
    }

    /** {@return how many bytes there were; with one more than {@code most} it stops} */
    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            count += read;
            if (count > most) {
                return count;
            }
            out.write(buffer, 0, read);
        }
        return count;
    }
}
