package no.kurspakker.portal.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStateTest {

    @TempDir
    private Path folder;

    private Path chapter;

    @BeforeEach
    void aFolderWithAChapter() throws IOException {
        chapter = Files.createDirectories(folder.resolve("chapters")).resolve("01.md");
        Files.writeString(chapter, "before");
        Files.setLastModifiedTime(chapter, FileTime.fromMillis(1_000));
    }

    @Test
    void nothingChangedIsTheSameState() throws IOException {
        assertThat(FolderState.of(folder)).isEqualTo(FolderState.of(folder));
    }

    @Test
    void otherTextIsAnotherStateEvenInTheSameMoment() throws IOException {
        FolderState before = FolderState.of(folder);
        Files.writeString(chapter, "afterwards");
        Files.setLastModifiedTime(chapter, FileTime.fromMillis(1_000));

        assertThat(FolderState.of(folder)).isNotEqualTo(before);
    }

    @Test
    void otherTextOfTheSameLengthIsAnotherState() throws IOException {
        FolderState before = FolderState.of(folder);
        Files.writeString(chapter, "BEFORE");
        Files.setLastModifiedTime(chapter, FileTime.fromMillis(1_001));

        assertThat(FolderState.of(folder)).isNotEqualTo(before);
    }

    @Test
    void newAndDeletedFilesInNewFoldersAreSeen() throws IOException {
        FolderState before = FolderState.of(folder);
        Path added = Files.createDirectories(folder.resolve("media/new")).resolve("a.svg");
        Files.writeString(added, "<svg/>");
        FolderState withIt = FolderState.of(folder);
        Files.delete(added);

        assertThat(withIt).isNotEqualTo(before);
        assertThat(FolderState.of(folder)).isEqualTo(before);
    }

    @Test
    void whatEditorsWriteBesideIsNotOfTheCourse() throws IOException {
        FolderState before = FolderState.of(folder);
        Files.writeString(folder.resolve("chapters/.01.md.swp"), "");
        Files.writeString(folder.resolve("chapters/01.md~"), "");
        Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("index"), "");

        assertThat(FolderState.of(folder)).isEqualTo(before);
    }

    @Test
    void aFolderThatIsGoneIsNoState() {
        Path gone = folder.resolve("gone");

        assertThatThrownBy(() -> FolderState.of(gone)).isInstanceOf(NoSuchFileException.class);
    }
}
