package no.kurspakker.export.build;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.kurspakker.course.Course;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.archive.ZipReader;
import no.kurspakker.export.check.PackageCheck;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.tracking.TrackingPlan;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packages are what they were: unpacked trees under {@code expected/<format>} of the courses, which
 * {@code -Dgolden=write} writes anew. Files that are made elsewhere stand there as one line that says what they are.
 */
class GoldenPackagesTest {

    private static final boolean WRITES = "write".equals(System.getProperty("golden"));
    private static final Set<String> PLAYER =
            Set.of("player.js", "player.css", "extra.js", "extra.css", "lms.js");

    private final Path folder;

    GoldenPackagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> packages() throws IOException {
        return TestCourses.withPackages().stream()
                .flatMap(course -> PackageFormat.usual().stream()
                        .filter(format ->
                                Files.isDirectory(course.resolve("expected/" + format.id())))
                        .map(format -> Arguments.of(course.getFileName().toString(), format)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("packages")
    void packageIsAsRecorded(String name, PackageFormat format) throws IOException {
        Path course = TestCourses.FOLDER.resolve(name);
        Path golden = course.resolve("expected").resolve(format.id());
        Map<String, byte[]> actual = recorded(build(course, format), format);

        if (WRITES) {
            write(golden, actual);
        }

        Map<String, byte[]> expected = read(golden);
        assertThat(actual.keySet()).containsExactlyElementsOf(expected.keySet());
        actual.forEach((path, bytes) -> assertThat(text(bytes))
                .as(golden.resolve(path).toString())
                .isEqualTo(text(requireNonNull(expected.get(path)))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("packages")
    void packageReadBackFromItsZipHasNoProblems(String name, PackageFormat format)
            throws IOException {
        Path path = TestCourses.FOLDER.resolve(name);
        Course course = CourseReader.read(path).value().orElseThrow();

        assertThat(new PackageCheck(course, TrackingPlan.of(course))
                        .check(build(path, format), format.rules()))
                .isEmpty();
    }

    private PackageTree build(Path course, PackageFormat format) throws IOException {
        List<BuiltPackage> built = TestCourses.build(course, folder, format);
        return ZipReader.read(built.get(0).file());
    }

    private static Map<String, byte[]> recorded(PackageTree tree, PackageFormat format)
            throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<PackagePath, Content> file : tree.files().entrySet()) {
            String path = file.getKey().value();
            if (PLAYER.contains(path)) {
                files.put(path, line("the player"));
            } else if (format.rules().controlDocuments().contains(path)) {
                files.put(path, line("a control document"));
            } else {
                files.put(path, bytes(file.getValue()));
            }
        }
        return files;
    }

    private static byte[] line(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> read(Path golden) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(golden)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = golden.relativize(file).toString().replace('\\', '/');
                files.put(path, Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void write(Path golden, Map<String, byte[]> files) throws IOException {
        if (Files.exists(golden)) {
            for (String old : read(golden).keySet()) {
                Files.delete(golden.resolve(old));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = golden.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
