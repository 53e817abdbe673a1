package no.kurspakker.course.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.importing.folder.ImportSettings;
import no.kurspakker.course.importing.folder.ImportedCourse;
import no.kurspakker.course.importing.report.FindingText;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.course.source.CourseReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder under {@code src/test/documents} is a document with the course it becomes, what is said of it, and what
 * checking that course says. {@code -Dgolden=write} writes them anew.
 */
class DocumentFolderTest {

    private static final Path DOCUMENTS = Path.of("src/test/documents");

    @TempDir
    Path out;

    static List<Path> documents() throws IOException {
        try (Stream<Path> folders = Files.list(DOCUMENTS)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void documentBecomesExactlyItsExpectedCourse(Path folder) throws IOException {
        ImportedCourse course = CourseImport.read(document(folder), ImportSettings.NONE);
        course.writeTo(out);

        Map<String, String> made = files(out);
        made.put("findings", findings(course));
        made.put("problems", problems(out));
        Path expected = folder.resolve("expected");
        if ("write".equals(System.getProperty("golden"))) {
            write(made, expected);
        }

        assertThat(made).isEqualTo(files(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyWordOfTheDocumentStandsInTheCourseInItsOrder(Path folder) throws IOException {
        Path document = document(folder);
        ImportedCourse course = CourseImport.read(document, ImportSettings.NONE);
        course.writeTo(out);

        WordOrder words = new WordOrder(course);

        List<String> made = words.ofCourse(out);
        if (words.isMoved()) {
            assertThat(made).containsExactlyInAnyOrderElementsOf(words.ofDocument(document));
        } else {
            assertThat(made).isEqualTo(words.ofDocument(document));
        }
    }

    static Path document(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(md|html)"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String findings(ImportedCourse course) {
        FindingText texts = FindingText.in(Locale.ENGLISH);
        return course.findings().stream()
                .map(finding -> texts.format(finding) + "\n")
                .collect(Collectors.joining());
    }

    private static String problems(Path course) throws IOException {
        ProblemText texts = ProblemText.in(Locale.ENGLISH);
        return CourseReader.read(course).problems().stream()
                .map(problem -> texts.format(problem) + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void write(Map<String, String> made, Path expected) throws IOException {
        if (Files.exists(expected)) {
            try (Stream<Path> old = Files.walk(expected)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (var file : made.entrySet()) {
            Path target = expected.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
