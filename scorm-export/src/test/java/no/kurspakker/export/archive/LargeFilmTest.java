package no.kurspakker.export.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.ChildJvm;
import no.kurspakker.export.FileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFilmTest {

    private static final long SIZE = 300_000_000;

    private final Path folder;

    LargeFilmTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void filmLargerThanTheHeapGoesThrough() throws Exception {
        Path film = folder.resolve("film.mp4");
        try (RandomAccessFile sparse = new RandomAccessFile(film.toFile(), "rw")) {
            sparse.setLength(SIZE);
            sparse.seek(SIZE - 3);
            sparse.write(new byte[] {1, 2, 3});
        }
        Path zip = folder.resolve("course.zip");

        String told = ChildJvm.run(List.of("-Xmx64m"), LargeFilmTest.class, film, zip);

        assertThat(told.lines()).containsExactly("67", "134", "201", "268");
        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(read.getEntry("media/film.mp4").getSize()).isEqualTo(SIZE);
        }
        assertThat(Files.size(zip)).isBetween(SIZE, SIZE + 1000);
    }

    /** Packs the film and prints how many million bytes each report of progress tells of. */
    public static void main(String[] arguments) throws Exception {
        Path film = Path.of(arguments[0]);
        new ZipArchive()
                .write(
                        Trees.of(Map.of(
                                "index.html",
                                Bytes.of("<p>Film</p>"),
                                "media/film.mp4",
                                new FileContent(film, Files.size(film)))),
                        Path.of(arguments[1]),
                        done -> System.out.println(done / 1_000_000));
    }
}
