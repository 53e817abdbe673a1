package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import org.jdom2.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Courses in {@code src/test/courses}, rendered in both layouts. The pages under {@code expected} are what they must be,
 * without the player's words; {@code -Dgolden.write=true} writes them anew.
 */
class CoursePagesTest {

    private static final Path COURSES = Path.of("src/test/courses");
    private static final List<String> NAMES = List.of("every-block", "one-chapter");

    /** One course in one layout. */
    record Rendered(String course, String layout, PackageTree tree) {

        Path expected() {
            return COURSES.resolve(course).resolve("expected").resolve(layout);
        }

        Map<String, String> documents() {
            Map<String, String> documents = new TreeMap<>();
            tree.files().forEach((path, content) -> {
                if (content instanceof Bytes bytes && path.value().endsWith(".html")) {
                    documents.put(path.value(), bytes.text());
                }
            });
            return documents;
        }

        @Override
        public String toString() {
            return course + " " + layout;
        }
    }

    static Stream<Rendered> rendered() throws IOException {
        List<Rendered> all = new ArrayList<>();
        for (String name : NAMES) {
            Checked<Course> course = CourseReader.read(COURSES.resolve(name));
            assertThat(course.problems()).isEmpty();
            PageSet pages = Pages.of(course.value().orElseThrow());
            all.add(new Rendered(name, "embedded", pages.embedded()));
            all.add(new Rendered(name, "separate", pages.separate()));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rendered")
    void pagesAreAsExpected(Rendered rendered) throws IOException {
        Map<String, String> actual = new TreeMap<>();
        rendered.documents()
                .forEach((path, html) -> actual.put(
                        path, html.replaceFirst("\"texts\":\\{[^}].*}}", "\"texts\":{}}")));
        if (Boolean.getBoolean("golden.write")) {
            for (Map.Entry<String, String> document : actual.entrySet()) {
                Path file = rendered.expected().resolve(document.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, document.getValue());
            }
        }

        assertThat(actual).isEqualTo(expected(rendered.expected()));
    }

    private static Map<String, String> expected(Path folder) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                expected.put(path, Files.readString(file));
            }
        }
        return expected;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rendered")
    void everyIdIsUniqueAndEveryReferenceToOneIsMet(Rendered rendered) throws IOException {
        for (String html : rendered.documents().values()) {
            Structure structure = Structure.of(html);
            assertThat(structure.ids()).doesNotHaveDuplicates();
            assertThat(structure.ids())
                    .containsAll(structure.values("aria-labelledby").stream()
                            .flatMap(ids -> Stream.of(ids.split(" ")))
                            .toList())
                    .containsAll(structure.values("aria-controls"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rendered")
    void headingsBeginAtOneAndNeverSkipALevel(Rendered rendered) throws IOException {
        for (String html : rendered.documents().values()) {
            assertThat(Structure.of(html).headings()).isNotEmpty().allSatisfy(levels -> {
                assertThat(levels.get(0)).isEqualTo(1);
                for (int i = 1; i < levels.size(); i++) {
                    assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
                }
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rendered")
    void everyLinkAndImageLeadsToSomethingThatIsThere(Rendered rendered) throws IOException {
        Set<String> targets = new HashSet<>(Set.of("player.css", "player.js"));
        for (PackagePath path : rendered.tree().files().keySet()) {
            targets.add(path.value());
        }
        for (Map.Entry<String, String> document : rendered.documents().entrySet()) {
            Structure.of(document.getValue())
                    .ids()
                    .forEach(id -> targets.add(document.getKey() + "#" + id));
        }

        for (Map.Entry<String, String> document : rendered.documents().entrySet()) {
            Structure structure = Structure.of(document.getValue());
            Stream.concat(structure.values("href").stream(), structure.values("src").stream())
                    .filter(address -> !address.matches("(https:|mailto:|\\.\\./$).*"))
                    .forEach(address -> assertThat(targets)
                            .as(document.getKey())
                            .contains(
                                    address.startsWith("#")
                                            ? document.getKey() + address
                                            : address));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rendered")
    void nothingIsFetchedFromElsewhere(Rendered rendered) throws IOException {
        for (String html : rendered.documents().values()) {
            Structure structure = Structure.of(html);
            assertThat(structure.values("src")).noneMatch(address -> address.contains(":"));
            assertThat(structure.elements("link").map(link -> link.getAttributeValue("href")))
                    .containsExactly("player.css");
            assertThat(structure
                            .elements("a")
                            .filter(a -> a.getAttributeValue("href").startsWith("https:")))
                    .allMatch(CoursePagesTest::opensInATabThatKnowsNothing);
        }
    }

    private static boolean opensInATabThatKnowsNothing(Element link) {
        return "_blank".equals(link.getAttributeValue("target"))
                && "noopener noreferrer".equals(link.getAttributeValue("rel"));
    }
}
