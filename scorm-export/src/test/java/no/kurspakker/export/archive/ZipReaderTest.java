package no.kurspakker.export.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.TreeText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipReaderTest {

    private final Path folder;

    ZipReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path foreign(String... names) throws IOException {
        Path zip = folder.resolve("foreign.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write("<p>hello</p>".getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        PackageTree tree = Trees.mixed();
        Path zip = folder.resolve("course.zip");
        new ZipArchive().write(tree, zip, done -> {});

        assertThat(ZipReader.read(zip)).isEqualTo(tree);
    }

    @Test
    void unpacksWhatWasWritten() throws IOException {
        Path zip = folder.resolve("course.zip");
        new ZipArchive().write(Trees.mixed(), zip, done -> {});

        ZipReader.unpack(zip, folder.resolve("unpacked"));

        Path page = folder.resolve("unpacked/chapters/one.html");
        assertThat(page).hasContent("<p>One</p>".repeat(100));
    }

    @Test
    void readsPackagesOfOthersWithDataDescriptors() throws IOException {
        PackageTree tree = ZipReader.read(foreign("index.html"));

        assertThat(tree.files()).containsOnlyKeys(new PackagePath("index.html"));
        assertThat(TreeText.of(tree, "index.html")).isEqualTo("<p>hello</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.html",
                "a/../../evil.html",
                "/etc/evil.html",
                "..\\evil.html",
                "C:/evil.html",
                "a//evil.html",
                "./evil.html",
                "a\u0000.html"
            })
    void entryThatWouldLeaveTheFolderIsRefused(String name) throws IOException {
        Path zip = foreign("index.html", name);
        Path target = folder.resolve("unpacked");

        assertThatThrownBy(() -> ZipReader.read(zip))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no place in a package");
        assertThatThrownBy(() -> ZipReader.unpack(zip, target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has no place in a package");

        assertThat(folder).isDirectoryNotContaining("glob:**/evil*");
    }

    @Test
    void folderThatIsThereIsNotUnpackedInto() throws IOException {
        Path zip = foreign("index.html");

        assertThatThrownBy(() -> ZipReader.unpack(zip, folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void archiveThatUnpacksWithoutEndIsStopped() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.putNextEntry(new ZipEntry("index.html"));
            for (long written = 0;
                    written <= ZipReader.LARGEST_IN_MEMORY;
                    written += zeros.length) {
                out.write(zeros);
            }
            out.closeEntry();
        }

        assertThatThrownBy(() -> ZipReader.read(zip))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void whatIsNoZipIsNamed() throws IOException {
        Path zip = Files.writeString(folder.resolve("course.zip"), "not a zip");

        assertThatThrownBy(() -> ZipReader.read(zip))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot read " + zip);
    }
}
