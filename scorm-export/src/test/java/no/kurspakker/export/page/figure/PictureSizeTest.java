package no.kurspakker.export.page.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.kurspakker.course.Asset;
import no.kurspakker.course.MediaType;
import no.kurspakker.course.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSizeTest {

    private static final SourceSpan FIGURE = new SourceSpan("chapters/a.md", 7, 1);

    private final Path folder;

    PictureSizeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Optional<PictureSize> size(MediaType type, byte[] bytes) throws IOException {
        Path file = folder.resolve("image");
        Files.write(file, bytes);
        return PictureSize.of(new Asset("media/image", file, type, bytes.length, FIGURE));
    }

    private byte[] encoded(String format) throws IOException {
        Path file = folder.resolve("encoded");
        ImageIO.write(
                new BufferedImage(301, 77, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return Files.readAllBytes(file);
    }

    @Test
    void sizeOfPngIsRead() throws IOException {
        assertThat(size(MediaType.PNG, encoded("png"))).contains(new PictureSize(301, 77));
    }

    @Test
    void sizeOfJpegIsReadBehindOtherSegments() throws IOException {
        assertThat(size(MediaType.JPEG, encoded("jpg"))).contains(new PictureSize(301, 77));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "lossy, 52494646 24000000 57454250 56503820 18000000 300100 9D012A 2D01 4D00",
        "lossless, 52494646 24000000 57454250 5650384C 18000000 2F 2C011300",
        "extended, 52494646 24000000 57454250 56503858 0A000000 10000000 2C0100 4C0000",
    })
    void sizeOfWebpIsRead(String kind, String hex) throws IOException {
        byte[] head = HexFormat.of().parseHex(hex.replace(" ", ""));

        assertThat(size(MediaType.WEBP, head)).as(kind).contains(new PictureSize(301, 77));
    }

    @Test
    void imagesCutShortHaveNoSize() throws IOException {
        byte[] png = encoded("png");
        byte[] jpeg = encoded("jpg");

        assertThat(size(MediaType.PNG, Arrays.copyOf(png, 20))).isEmpty();
        assertThat(size(MediaType.JPEG, Arrays.copyOf(jpeg, 30))).isEmpty();
        assertThat(size(MediaType.WEBP, new byte[8])).isEmpty();
    }

    @Test
    void imagesOfAnotherKindThanTheySayHaveNoSize() throws IOException {
        assertThat(size(MediaType.PNG, encoded("jpg"))).isEmpty();
        assertThat(size(MediaType.JPEG, encoded("png"))).isEmpty();
        assertThat(size(MediaType.WEBP, encoded("png"))).isEmpty();
    }
}
