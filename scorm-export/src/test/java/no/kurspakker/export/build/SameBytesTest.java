package no.kurspakker.export.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.kurspakker.export.ChildJvm;
import no.kurspakker.export.format.PackageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same course gives the same bytes, on whatever machine and day. */
class SameBytesTest {

    private final Path folder;

    SameBytesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void packagesDependOnNothingButTheCourse() throws Exception {
        Path first = copy("first", false, "2001-01-01T00:00:00Z");
        Path second = copy("second", true, "2031-07-01T12:34:56Z");

        build(first, "022", "-Duser.timezone=UTC", "-Duser.language=en", "-Dfile.encoding=UTF-8");
        build(
                second,
                "077",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1");

        List<Path> packages = list(first.resolve("out"));
        assertThat(packages).hasSizeGreaterThan(PackageFormat.values().length);
        for (Path one : packages) {
            Path name = first.resolve("out").relativize(one);
            assertThat(second.resolve("out").resolve(name)).hasSameBinaryContentAs(one);
        }
    }

    /** Builds every format of the course in the first argument into the second. */
    public static void main(String[] arguments) throws IOException {
        TestCourses.build(Path.of(arguments[0]), Path.of(arguments[1]), PackageFormat.values());
    }

    private static void build(Path parent, String umask, String... options) throws Exception {
        String script = "umask " + umask + "; exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(ChildJvm.command(
                List.of(options),
                SameBytesTest.class,
                parent.resolve("course"),
                parent.resolve("out")));
        ChildJvm.run(command);
    }

    /** Copies the course, its files in one order or the other, which is how many file systems list them. */
    private Path copy(String name, boolean isReversed, String modified) throws IOException {
        Path parent = Files.createDirectory(folder.resolve(name));
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(TestCourses.VALVES)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(TestCourses.VALVES.resolve("expected")))
                    .sorted()
                    .forEach(files::add);
        }
        if (isReversed) {
            Collections.reverse(files);
        }
        for (Path file : files) {
            Path target = parent.resolve("course")
                    .resolve(TestCourses.VALVES.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            Files.setLastModifiedTime(target, FileTime.from(Instant.parse(modified)));
        }
        return parent;
    }

    private static List<Path> list(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
