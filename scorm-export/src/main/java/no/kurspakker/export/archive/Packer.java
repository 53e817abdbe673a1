package no.kurspakker.export.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import net.lingala.zip4j.model.enums.CompressionMethod;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;

/**
 * Deflates text and measures media, each content once, however many packages hold it. What is deflated stays in memory,
 * which is why large files are stored.
 */
final class Packer {

    private static final Set<String> COMPRESSED_ALREADY = Set.of(
            "png", "jpg", "jpeg", "webp", "gif", "avif", "mp4", "m4a", "webm", "mp3", "woff2",
            "zip");
    private static final long LARGEST_DEFLATED_FILE = 8 << 20;

    private final byte[] buffer;
    private final ByteBuffer direct;
    private final IdentityHashMap<Content, PackedContent> known = new IdentityHashMap<>();

    Packer(byte[] buffer) {
        this.buffer = buffer;
        this.direct = ByteBuffer.allocateDirect(buffer.length);
    }

    PackedContent pack(PackagePath path, Content content) throws IOException {
        PackedContent packed = known.get(content);
        if (packed == null) {
            packed = isWorthDeflating(path, content) ? deflated(content) : stored(content);
            known.put(content, packed);
        }
        return packed;
    }

    private static boolean isWorthDeflating(PackagePath path, Content content) {
        String ending = path.value().substring(path.value().lastIndexOf('.') + 1);
        return !COMPRESSED_ALREADY.contains(ending)
                && (content instanceof Bytes || content.size() <= LARGEST_DEFLATED_FILE);
    }

    /** Reads the content a first time, which is what packing a film costs beside copying it. */
    private PackedContent stored(Content content) throws IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        try (ReadableByteChannel in = content.channel()) {
            for (int read = in.read(direct); read >= 0; read = in.read(direct)) {
                crc.update(direct.flip());
                direct.clear();
                size += read;
            }
        }
        return new PackedContent(crc.getValue(), size, CompressionMethod.STORE, content);
    }

    private PackedContent deflated(Content content) throws IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (InputStream in = content.open();
                DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater, 8192)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
                out.write(buffer, 0, read);
                size += read;
            }
        } finally {
            deflater.end();
        }
        if (compressed.size() >= size) {
            return stored(content);
        }
        return new PackedContent(
                crc.getValue(),
                size,
                CompressionMethod.DEFLATE,
                Bytes.of(compressed.toByteArray()));
    }
}
