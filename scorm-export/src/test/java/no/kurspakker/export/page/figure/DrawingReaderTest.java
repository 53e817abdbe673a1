package no.kurspakker.export.page.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.kurspakker.course.Asset;
import no.kurspakker.course.MediaType;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.page.html.Html;
import no.kurspakker.export.page.problem.PageProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in {@code refused} begin with the name of the one problem they have; those in {@code accepted} have none. */
class DrawingReaderTest {

    private static final Path DRAWINGS = Path.of("src/test/drawings");
    private static final SourceSpan FIGURE = new SourceSpan("chapters/a.md", 7, 1);

    static Stream<Path> refused() throws IOException {
        return svg("refused");
    }

    static Stream<Path> accepted() throws IOException {
        return svg("accepted");
    }

    private static Stream<Path> svg(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DRAWINGS.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Checked<Drawing> read(Path file) throws IOException {
        Asset asset = new Asset("media/a.svg", file, MediaType.SVG, Files.size(file), FIGURE);
        return new DrawingReader().read(asset);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("(--.*)?\\.svg", "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void drawingIsRefusedForItsOneProblemAtTheFigure(Path file) throws IOException {
        Checked<Drawing> drawing = read(file);

        assertThat(drawing.value()).isEmpty();
        assertThat(drawing.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().name())
                    .isEqualTo(name(file).toUpperCase(Locale.ROOT).replace('-', '_'));
            assertThat(problem.place()).isEqualTo(FIGURE);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void problemIsToldInBothLanguages(Path file) throws IOException {
        Problem problem = read(file).problems().get(0);

        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("nb"))) {
            assertThat(ProblemText.in(locale).format(problem))
                    .startsWith("chapters/a.md:7:1: ")
                    .contains("\"media/a.svg\"")
                    .doesNotContain("%", "null");
        }
    }

    @Test
    void everyProblemOfDrawingsIsProvoked() throws IOException {
        Set<String> provoked = refused().map(DrawingReaderTest::name).collect(Collectors.toSet());
        // Its file would be large; the test below makes one.
        provoked.add("svg-too-large");

        assertThat(provoked)
                .isEqualTo(Stream.of(PageProblem.values())
                        .map(PageProblem::name)
                        .filter(name -> name.startsWith("SVG_"))
                        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.toSet()));
    }

    @Test
    void largeDrawingIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.svg");
        Files.writeString(file, "x".repeat(DrawingReader.LARGEST + 1));

        assertThat(read(file).problems())
                .containsExactly(
                        Problem.of(PageProblem.SVG_TOO_LARGE, FIGURE, "media/a.svg", "101", "100"));
    }

    @Test
    void nestingBeyondAnyStackIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deep.svg");
        int depth = 14_000;
        Files.writeString(
                file,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>T</title>"
                        + "<g>".repeat(depth) + "</g>".repeat(depth) + "</svg>");

        assertThat(read(file).problems())
                .extracting(Problem::code)
                .containsExactly(PageProblem.SVG_TOO_DEEP);
    }

    @Test
    void everyFaultOfADrawingIsReported(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("faults.svg");
        Files.writeString(
                file,
                "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script/>\n<g onclick=\"x\"/>\n</svg>");

        assertThat(read(file).problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        PageProblem.SVG_WITHOUT_TITLE,
                        PageProblem.SVG_WITHOUT_SIZE,
                        PageProblem.SVG_SCRIPT,
                        PageProblem.SVG_SCRIPT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void drawingIsWrittenWithIdsOfItsOwn(Path file) throws IOException {
        Html html = new Html();
        read(file).value().orElseThrow().write(html, "page/figure/1");
        String written = html.done().html() + "\n";

        Path expected = Path.of(file.toString().replace(".svg", ".html"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, written);
        }
        assertThat(written).isEqualTo(Files.readString(expected));
    }
}
