package no.kurspakker.export.print;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** Pictures in WebP, which PDF does not have and the library that makes it leaves out without a word. */
final class WebpPicture {

    private WebpPicture() {}

    /**
     * {@return {@code picture} as PNG if it is WebP, else as it is}
     *
     * @throws IOException if it cannot be read
     */
    static byte[] asPng(byte[] picture) throws IOException {
        String start =
                new String(picture, 0, Math.min(12, picture.length), StandardCharsets.ISO_8859_1);
        if (!start.startsWith("RIFF") || !start.endsWith("WEBP")) {
            return picture;
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
        if (read == null) {
            throw new IOException("no reader for WebP");
        }
        // its own colours may be of a profile that PNG would not keep
        int type = read.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : BufferedImage.TYPE_INT_RGB;
        BufferedImage drawn = new BufferedImage(read.getWidth(), read.getHeight(), type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(read, 0, 0, null);
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        return png.toByteArray();
    }
}
