package no.kurspakker.course.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.source.problem.CourseProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to exhaust the reader; the tests run in a small heap. The time limit only ends what hangs. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

    private static final String HEADER = """
            id: https://example.org/courses/bridges
            title: Bridges
            language: en
            version: 1.0.0
            publisher: Example
            licence: CC BY 4.0
            chapters:
              - chapters/1.md
            """;
    private static final String FRONT_MATTER = "---\nid: a\ntitle: A\nminutes: 5\n---\n\n";
    private static final int MANY = 10_000;

    static Stream<Arguments> nests() {
        StringBuilder indentedLists = new StringBuilder();
        StringBuilder fences = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            indentedLists.append("  ".repeat(Math.min(i, 30))).append("- a\n");
            fences.append(":::note\n");
        }
        return Stream.of(
                Arguments.of("lists in one line", "- ".repeat(MANY) + "a", "NESTING_TOO_DEEP"),
                Arguments.of("lists", indentedLists.toString(), "PARAGRAPH_TOO_LONG"),
                Arguments.of("numbered lists", "1. ".repeat(MANY) + "a", "NESTING_TOO_DEEP"),
                Arguments.of("quotes", ">".repeat(MANY) + " a", "NESTING_TOO_DEEP"),
                Arguments.of("blocks", fences.toString(), "PARAGRAPH_TOO_LONG"),
                Arguments.of(
                        "blocks apart",
                        fences.toString().replace("\n", "\n\n"),
                        "FENCE_NOT_LONGER"),
                Arguments.of("footnotes", "[^a]: ".repeat(MANY) + "a", "PARAGRAPH_TOO_LONG"),
                Arguments.of(
                        "images",
                        "![".repeat(MANY) + "a" + "](b)".repeat(MANY),
                        "PARAGRAPH_TOO_LONG"),
                Arguments.of(
                        "emphasis",
                        "*a **b ".repeat(3_000) + "c" + " d** e*".repeat(3_000),
                        "NESTING_TOO_DEEP"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nests")
    void tenThousandNestedThingsAreAProblem(
            String name, String text, String problem, @TempDir Path folder) throws IOException {
        assertThat(codes(read(text, folder))).as(name).contains(problem);
    }

    /** Each of these makes a naive parser read to the end of the paragraph at every sign. */
    static Stream<Arguments> repetitions() {
        return Stream.of(
                        "[",
                        "]",
                        "[a](",
                        "[a]{",
                        "![",
                        "*a ",
                        "a*",
                        "_a",
                        "`",
                        "<",
                        "<!--",
                        "<?",
                        "<a x=\"",
                        "[a][",
                        "[^a]",
                        "&",
                        "\\",
                        "[a](<b",
                        "[a](b \"",
                        "{",
                        ":::",
                        "~",
                        "a **a_ ",
                        "| ",
                        "|-|")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void aSignRepeatedThroughAWholeFileIsReadToTheEnd(String sign, @TempDir Path folder)
            throws IOException {
        String paragraph = sign.repeat(49_000 / sign.length()) + "\n\n";

        Checked<Course> checked = read("Text.\n\n" + paragraph.repeat(8), folder);

        assertThat(checked).isNotNull();
    }

    @Test
    void manySmallParagraphsFitIntoASmallHeap(@TempDir Path folder) throws IOException {
        assertThat(codes(read("a\n\n".repeat(330_000), folder))).isEmpty();
    }

    @Test
    void aLineOfFiftyMegabytesIsAProblem(@TempDir Path folder) throws IOException {
        write(folder, HEADER, FRONT_MATTER);
        byte[] block = new byte[1_000_000];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(folder.resolve("chapters/1.md"))) {
            for (int i = 0; i < 50; i++) {
                out.write(block);
            }
        }

        assertThat(codes(CourseReader.read(folder))).containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void aTableThatFillsUpItsRowsIsAProblem(@TempDir Path folder) throws IOException {
        String table = "|a".repeat(8_000) + "\n" + "|-".repeat(8_000) + "\n" + "a|\n".repeat(5_000);

        assertThat(codes(read(table, folder))).containsExactly("TABLE_TOO_LARGE");
    }

    @Test
    void anAliasBombIsAProblemAtItsFirstAlias(@TempDir Path folder) throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
        }
        write(folder, HEADER + bomb, FRONT_MATTER);

        Checked<Course> checked = CourseReader.read(folder);

        assertThat(codes(checked)).containsExactly("YAML_ALIAS");
        assertThat(checked.problems().get(0).place().line()).isEqualTo(10);
    }

    @Test
    void deepYamlIsAProblem(@TempDir Path folder) throws IOException {
        write(folder, HEADER + "credits: " + "[".repeat(100_000), FRONT_MATTER);
        assertThat(codes(CourseReader.read(folder))).containsExactly("YAML_TOO_DEEP");

        write(folder, HEADER + "credits:\n" + "- ".repeat(100_000), FRONT_MATTER);
        assertThat(codes(CourseReader.read(folder))).containsExactly("YAML_TOO_DEEP");

        write(folder, HEADER + "credits: " + "{a: ".repeat(100_000), FRONT_MATTER);
        assertThat(codes(CourseReader.read(folder))).containsExactly("YAML_TOO_DEEP");
    }

    @Test
    void seventyThousandChaptersThatAreNotThereAreAProblem(@TempDir Path folder)
            throws IOException {
        StringBuilder chapters = new StringBuilder(HEADER);
        for (int i = 0; i < 70_000; i++) {
            chapters.append("  - ").append(i).append(".md\n");
        }
        write(folder, chapters.toString(), FRONT_MATTER + "Text.\n");

        assertThat(codes(CourseReader.read(folder)))
                .contains("FILE_MISSING", "TOO_MANY_PROBLEMS")
                .hasSize(101);
    }

    @Test
    void manyHeadingsAndDeadLinksAreReadInTime(@TempDir Path folder) throws IOException {
        String text = "## a\n\n".repeat(40_000) + "[a](#b)\n\n".repeat(40_000);

        assertThat(codes(read(text, folder))).contains("LINK_ANCHOR_MISSING").hasSize(101);
    }

    private static Checked<Course> read(String text, Path folder) throws IOException {
        write(folder, HEADER, FRONT_MATTER + text + "\n");
        return CourseReader.read(folder);
    }

    private static void write(Path folder, String header, String chapter) throws IOException {
        Files.createDirectories(folder.resolve("chapters"));
        Files.writeString(folder.resolve("course.yaml"), header, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("chapters/1.md"), chapter, StandardCharsets.UTF_8);
    }

    private static List<String> codes(Checked<Course> checked) {
        assertThat(checked.problems()).allMatch(problem -> problem.code() instanceof CourseProblem);
        return checked.problems().stream().map(problem -> problem.code().name()).toList();
    }
}
