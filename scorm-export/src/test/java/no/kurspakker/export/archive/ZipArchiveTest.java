package no.kurspakker.export.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import net.lingala.zip4j.model.FileHeader;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.FileContent;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipArchiveTest {

    private final Path folder;

    ZipArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static byte[] write(PackageTree tree) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ZipArchive().write(tree, out);
        return out.toByteArray();
    }

    private Path file(PackageTree tree) throws IOException {
        Path zip = folder.resolve("course.zip");
        new ZipArchive().write(tree, zip, done -> {});
        return zip;
    }

    @Test
    void streamReaderFindsEveryFileInOrderWithSizeAndChecksumBeforeTheData() throws IOException {
        PackageTree tree = Trees.mixed();
        List<String> names = new ArrayList<>();

        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(write(tree)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] expected = Trees.bytes(tree, entry.getName());
                assertThat(entry.getSize()).isEqualTo(expected.length);
                assertThat(entry.getCompressedSize()).isNotNegative();
                assertThat(entry.getCrc()).isNotNegative();
                assertThat(in.readAllBytes()).isEqualTo(expected);
                names.add(entry.getName());
            }
        }

        assertThat(names)
                .containsExactly("chapters/one.html", "empty.txt", "index.html", "media/valve.png");
    }

    @Test
    void directoryReaderFindsTheSame() throws IOException {
        PackageTree tree = Trees.mixed();

        try (ZipFile zip = new ZipFile(file(tree).toFile())) {
            assertThat(zip.size()).isEqualTo(4);
            for (Map.Entry<PackagePath, Content> expected : tree.files().entrySet()) {
                ZipEntry entry = zip.getEntry(expected.getKey().value());
                assertThat(zip.getInputStream(entry).readAllBytes())
                        .isEqualTo(Trees.bytes(expected.getValue()));
            }
        }
    }

    @Test
    void mediaIsStoredAndTextDeflatedAndNothingGrows() throws IOException {
        try (ZipFile zip = new ZipFile(file(Trees.mixed()).toFile())) {
            assertThat(zip.getEntry("media/valve.png").getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(zip.getEntry("index.html").getMethod()).isEqualTo(ZipEntry.DEFLATED);
            assertThat(zip.getEntry("empty.txt").getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @Test
    void headersHoldModeAndNothingOfTheMachine() throws IOException {
        Path zip = file(Trees.mixed());

        try (net.lingala.zip4j.ZipFile read = new net.lingala.zip4j.ZipFile(zip.toFile())) {
            for (FileHeader header : read.getFileHeaders()) {
                assertThat(header.isDirectory()).isFalse();
                assertThat(header.isDataDescriptorExists()).isFalse();
                assertThat(header.getGeneralPurposeFlag()).containsExactly(0, 0);
                assertThat(header.getExtraFieldLength()).isZero();
                assertThat(header.getVersionMadeBy() >> 8).as("unix").isEqualTo(3);
                assertThat(HexFormat.of().formatHex(header.getExternalFileAttributes()))
                        .as("-rw-r--r--")
                        .isEqualTo("0000a481");
            }
        }
    }

    @Test
    void timeIsTheSameInEveryTimeZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        byte[] expected = write(Trees.mixed());

        try {
            for (String zone : ZoneId.getAvailableZoneIds()) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(write(Trees.of(Map.of("a.txt", Bytes.of("a")))))
                        .as(zone)
                        .containsSubsequence(0x00, 0x00, 0x21, 0x50);
            }
            assertThat(write(Trees.mixed())).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void hashIsThatOfTheWholeFile() throws Exception {
        Path zip = folder.resolve("course.zip");

        WrittenArchive written = new ZipArchive().write(Trees.mixed(), zip, done -> {});

        byte[] bytes = Files.readAllBytes(zip);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(written)
                .isEqualTo(new WrittenArchive(bytes.length, HexFormat.of().formatHex(digest)));
    }

    @Test
    void oneArchiveWritesSeveralTreesAsSeveralArchivesWould() throws IOException {
        PackageTree tree = Trees.mixed();
        PackageTree more = tree.with(Map.of(new PackagePath("more.txt"), Bytes.of("more")));
        ZipArchive archive = new ZipArchive();
        ByteArrayOutputStream second = new ByteArrayOutputStream();

        archive.write(tree, new ByteArrayOutputStream());
        archive.write(more, second);

        assertThat(second.toByteArray()).isEqualTo(write(more));
    }

    @Test
    void failedWriteKeepsThePackageThatWasThereAndLeavesNothingBeside() throws IOException {
        Path zip = folder.resolve("course.zip");
        Files.writeString(zip, "the old package");
        PackageTree tree = Trees.mixed()
                .with(Map.of(
                        new PackagePath("zz.mp4"), new FileContent(folder.resolve("gone.mp4"), 1)));

        assertThatThrownBy(() -> new ZipArchive().write(tree, zip, done -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("course.zip")
                .hasMessageContaining("zz.mp4")
                .hasMessageContaining("does not exist");

        assertThat(zip).hasContent("the old package");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(zip));
    }

    @Test
    void newPackageReplacesTheOldOneAndLeavesNothingBeside() throws IOException {
        Path zip = folder.resolve("course.zip");
        Files.writeString(zip, "the old package");

        new ZipArchive().write(Trees.mixed(), zip, done -> {});

        assertThat(zip).hasBinaryContent(write(Trees.mixed()));
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(zip));
    }

    @Test
    void missingFolderIsNamed() {
        Path zip = folder.resolve("missing").resolve("course.zip");

        assertThatThrownBy(() -> new ZipArchive().write(Trees.mixed(), zip, done -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot write " + zip);
    }

    @Test
    void fileThatChangesWhileItIsPackedIsNotShipped() throws IOException {
        Path film = folder.resolve("film.mp4");
        Files.writeString(film, "aaaa", StandardCharsets.US_ASCII);
        PackageTree tree = Trees.of(Map.of("film.mp4", new FileContent(film, 4)));
        ZipArchive archive = new ZipArchive();
        archive.write(tree, new ByteArrayOutputStream());
        Files.writeString(film, "bbbb", StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> archive.write(tree, new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("changed while it was being read");
    }

    @Test
    void moreFilesThanPlatformsTakeAreRefused() {
        Map<PackagePath, Content> files = new TreeMap<>();
        for (int i = 0; i <= ArchiveLimits.FILES; i++) {
            files.put(new PackagePath("f" + i), Bytes.of(""));
        }
        PackageTree tree = new PackageTree(new TreeMap<>(files));

        assertThatThrownBy(() -> write(tree))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("50001 files");
    }
}
