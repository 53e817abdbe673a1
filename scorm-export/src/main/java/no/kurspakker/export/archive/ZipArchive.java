package no.kurspakker.export.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import net.lingala.zip4j.headers.HeaderWriter;
import net.lingala.zip4j.model.ZipModel;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;

/**
 * Writes package trees as zip files. The bytes depend on the tree alone, and on the compressor of the JDK.
 *
 * <p>Memory does not grow with the size of media. Text is deflated once, however many of the trees written by one archive
 * share it. Not for use by several threads at once.
 */
public final class ZipArchive {

    private static final int BUFFER = 1 << 17;

    private final byte[] buffer = new byte[BUFFER];
    private final Packer packer = new Packer(buffer);
    private final HeaderWriter headers = new HeaderWriter();

    /**
     * {@return what was written to {@code file}, which appears whole or not at all; one that is there is replaced}
     *
     * @param progress hears the bytes written so far, once for every 64 MiB
     * @throws IOException if content cannot be read or the file not be written, naming it
     */
    public WrittenArchive write(PackageTree tree, Path file, LongConsumer progress)
            throws IOException {
        return WholeFile.write(file, out -> write(tree, out, progress));
    }

    /**
     * {@return what was written to {@code out}, which stays open}
     *
     * @throws IOException as above
     */
    public WrittenArchive write(PackageTree tree, OutputStream out) throws IOException {
        return write(tree, out, count -> {});
    }

    private WrittenArchive write(PackageTree tree, OutputStream out, LongConsumer progress)
            throws IOException {
        ArchiveLimits.demand(tree);
        HashingOutput hashing = new HashingOutput(new BufferedOutputStream(out, BUFFER), progress);
        ZipModel model = new ZipModel();
        for (Map.Entry<PackagePath, Content> file : tree.files().entrySet()) {
            try {
                writeEntry(model, file, hashing);
            } catch (IOException e) {
                throw new IOException(file.getKey() + ": " + FileFault.reason(e), e);
            }
        }
        model.getEndOfCentralDirectoryRecord().setOffsetOfStartOfCentralDirectory(hashing.count());
        headers.finalizeZipFile(model, hashing, StandardCharsets.US_ASCII);
        hashing.flush();
        return hashing.written();
    }

    private void writeEntry(ZipModel model, Map.Entry<PackagePath, Content> file, HashingOutput out)
            throws IOException {
        PackagePath path = file.getKey();
        PackedContent content = packer.pack(path, file.getValue());
        model.getCentralDirectory()
                .getFileHeaders()
                .add(EntryHeader.central(path, content, out.count()));
        headers.writeLocalFileHeader(
                model, EntryHeader.local(path, content), out, StandardCharsets.US_ASCII);
        copy(content, out);
    }

    private void copy(PackedContent content, OutputStream out) throws IOException {
        CRC32 crc = new CRC32();
        long left = content.data().size();
        try (InputStream in = content.data().open()) {
            for (int read = in.read(buffer); read >= 0 && left >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        boolean differs = content.isStored() && crc.getValue() != content.crc();
        if (left != 0 || differs) {
            throw new IOException("the file changed while it was being read");
        }
    }
}
