package no.kurspakker.portal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

    private static final long LIMIT = 30;

    @TempDir
    private Path folder;

    private final Semaphore told = new Semaphore(0);

    private Optional<Pulse> looking = Optional.empty();

    @AfterEach
    void end() {
        looking.ifPresent(Pulse::close);
    }

    @Test
    void eachSaveIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("course.yaml"), "a");
        looking = Optional.of(FolderWatch.of(folder, told::release).start());

        Files.writeString(file, "ab");
        assertThat(told.tryAcquire(LIMIT, TimeUnit.SECONDS)).isTrue();
        Files.writeString(file, "abc");
        assertThat(told.tryAcquire(LIMIT, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFolderThatGoesAndComesBackIsTold() throws Exception {
        Path course = Files.createDirectory(folder.resolve("course"));
        looking = Optional.of(FolderWatch.of(course, told::release).start());

        Files.delete(course);
        assertThat(told.tryAcquire(LIMIT, TimeUnit.SECONDS)).isTrue();
        Files.createDirectory(course);
        assertThat(told.tryAcquire(LIMIT, TimeUnit.SECONDS)).isTrue();
    }

    /** Looks are made by the test alone, so that no clock decides. */
    @Test
    void aChangeIsToldOnceWhenItIsAtRest() throws IOException {
        Path file = Files.writeString(folder.resolve("course.yaml"), "a");
        FolderWatch watch = FolderWatch.of(folder, told::release);
        watch.look();

        Files.writeString(file, "ab");
        watch.look();
        Files.writeString(file, "abc");
        watch.look();
        assertThat(told.availablePermits()).isZero();

        watch.look();
        watch.look();
        assertThat(told.availablePermits()).isEqualTo(1);
    }
}
