package no.kurspakker.export.page.figure;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import no.kurspakker.course.Asset;

/**
 * How large an image is, as its first bytes say; pages name it so that text does not jump when the image arrives.
 *
 * @param width in pixels, above 0
 * @param height in pixels, above 0
 */
public record PictureSize(int width, int height) {

    private static final int VP8_LOSSLESS_BITS = 0x3FFF;

    /**
     * {@return the size of a PNG, JPEG or WebP image, or nothing if its head does not tell}
     *
     * @throws IOException if the file cannot be read, naming it
     */
    public static Optional<PictureSize> of(Asset asset) throws IOException {
        try (InputStream file = Files.newInputStream(asset.file());
                DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            return switch (asset.type()) {
                case PNG -> png(in);
                case JPEG -> jpeg(in);
                case WEBP -> webp(in);
                case SVG -> Optional.empty();
            };
        } catch (EOFException cutShort) {
            return Optional.empty();
        }
    }

    /** PNG 5.2 and 11.2.2: eight bytes of signature, then IHDR. */
    private static Optional<PictureSize> png(DataInputStream in) throws IOException {
        in.readLong();
        in.readInt();
        return in.readInt() == 0x49484452 ? size(in.readInt(), in.readInt()) : Optional.empty();
    }

    /** ITU-T T.81 B.2.2: the frame header, after any number of other segments. */
    private static Optional<PictureSize> jpeg(DataInputStream in) throws IOException {
        in.readUnsignedShort();
        while (in.readUnsignedByte() == 0xFF) {
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            int length = in.readUnsignedShort();
            // C4, C8 and CC are tables among the frame headers.
            if (marker >= 0xC0
                    && marker <= 0xCF
                    && marker != 0xC4
                    && marker != 0xC8
                    && marker != 0xCC) {
                in.readUnsignedByte();
                int height = in.readUnsignedShort();
                return size(in.readUnsignedShort(), height);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
        return Optional.empty();
    }

    /** RFC 9649: RIFF header, then one of three kinds of first chunk. */
    private static Optional<PictureSize> webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        int chunk = in.readInt();
        in.readInt();
        return switch (chunk) {
            case 0x56503858 -> extended(in);
            case 0x5650384C -> lossless(in);
            case 0x56503820 -> lossy(in);
            default -> Optional.empty();
        };
    }

    private static Optional<PictureSize> extended(DataInputStream in) throws IOException {
        in.readInt();
        return size(1 + little(in, 3), 1 + little(in, 3));
    }

    private static Optional<PictureSize> lossless(DataInputStream in) throws IOException {
        in.readUnsignedByte();
        int bits = little(in, 4);
        return size(1 + (bits & VP8_LOSSLESS_BITS), 1 + ((bits >>> 14) & VP8_LOSSLESS_BITS));
    }

    private static Optional<PictureSize> lossy(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        return size(little(in, 2) & VP8_LOSSLESS_BITS, little(in, 2) & VP8_LOSSLESS_BITS);
    }

    private static int little(DataInputStream in, int bytes) throws IOException {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= in.readUnsignedByte() << (8 * i);
        }
        return value;
    }

    private static Optional<PictureSize> size(int width, int height) {
        return width > 0 && height > 0
                ? Optional.of(new PictureSize(width, height))
                : Optional.empty();
    }
}
