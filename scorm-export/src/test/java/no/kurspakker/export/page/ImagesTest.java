package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import no.kurspakker.course.Asset;
import no.kurspakker.course.Block;
import no.kurspakker.course.BulletList;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.course.Figure;
import no.kurspakker.course.ListItem;
import no.kurspakker.course.MediaType;
import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.PageText;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.FileContent;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.page.problem.PageProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {

    private final Path folder;

    ImagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path png() throws IOException {
        Path file = folder.resolve("dot.png");
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private static Course course(Path file, MediaType type, String... paths) throws IOException {
        long size = Files.size(file);
        List<Block> figures = Stream.of(paths)
                .map(path -> new Asset(path, file, type, size, Pages.PLACE))
                .map(ImagesTest::figure)
                .toList();
        PageText text = new PageText(figures, List.of());
        return Pages.course(
                "Course",
                new Chapter(
                        new UnitId("one"),
                        "One",
                        new MinuteRange(1, 1),
                        text,
                        List.of(),
                        Pages.PLACE));
    }

    private static Block figure(Asset image) {
        return new Figure(image, "A dot", List.of(), List.of(), Optional.empty(), Pages.PLACE);
    }

    @Test
    void filesAreNamedInAsciiAndNeverTwiceTheSame() throws IOException {
        Path file = png();
        Course course = course(
                file,
                MediaType.PNG,
                "media/Bilde æøå.png",
                "media/bilde_aeoa.png",
                "media/del/kart.jpeg",
                "media/ж.png",
                "media/" + "x".repeat(300) + ".png");

        assertThat(Pages.of(course).embedded().files().keySet())
                .extracting(PackagePath::value)
                .containsExactly(
                        "index.html",
                        "media/bilde-aeoa-2.png",
                        "media/bilde-aeoa.png",
                        "media/del-kart.png",
                        "media/image.png",
                        "media/" + "x".repeat(80) + ".png",
                        "search.js");
    }

    @Test
    void fileUsedTwiceIsPackedOnceAndStaysOnDisk() throws IOException {
        Path file = png();
        Course course = course(file, MediaType.PNG, "media/dot.png", "media/dot.png");

        assertThat(Pages.of(course).separate().files())
                .hasSize(3)
                .containsEntry(
                        new PackagePath("media/dot.png"), new FileContent(file, Files.size(file)));
    }

    @Test
    void pagesNameTheSizeOfAnImage() throws IOException {
        Course course = course(png(), MediaType.PNG, "media/dot.png");

        assertThat(Pages.text(Pages.of(course).embedded(), "index.html"))
                .contains("<img src=\"media/dot.png\" alt=\"A dot\" width=\"4\" height=\"3\"/>");
    }

    @Test
    void imageWithoutSizeIsAProblemAtItsFirstFigureAndAtNoOther() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.png"), "no image");
        Course course = course(file, MediaType.PNG, "media/broken.png", "media/broken.png");

        assertThat(Pages.checked(course).problems())
                .containsExactly(Problem.of(
                        PageProblem.IMAGE_WITHOUT_SIZE,
                        new SourceSpan("chapters/a.md", 3, 1),
                        "media/broken.png"));
    }

    @Test
    void partsOfADrawingAreThoseOfItsText() throws IOException {
        assertThat(partProblems("12", 2)).isEmpty();
        assertThat(partProblems("2112", 2)).isEmpty();
        assertThat(partProblems("", 2)).isEmpty();
        assertThat(partProblems("12", 3)).containsExactly(partsDiffer("1, 2", "3"));
        assertThat(partProblems("13", 2)).containsExactly(partsDiffer("1, 3", "2"));
        assertThat(partProblems("1x", 1)).containsExactly(partsDiffer("1, x", "1"));
        assertThat(partProblems("1", 0)).containsExactly(partsDiffer("1", "0"));
    }

    private static Problem partsDiffer(String parts, String items) {
        return Problem.of(
                PageProblem.FIGURE_PARTS_DIFFERENT, Pages.PLACE, "media/a.svg", parts, items);
    }

    /** {@return the problems of a figure with a shape for each character of {@code parts} and a list of {@code items}} */
    private List<Problem> partProblems(String parts, int items) throws IOException {
        String shapes = parts.chars()
                .mapToObj(part -> "<path data-part=\"" + (char) part + "\" d=\"M0 0h1\"/>")
                .collect(Collectors.joining());
        Path file = Files.writeString(
                folder.resolve("a.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>A</title>"
                        + shapes + "</svg>");
        Asset image = new Asset("media/a.svg", file, MediaType.SVG, Files.size(file), Pages.PLACE);
        ListItem item = new ListItem(Optional.empty(), List.of(), Pages.PLACE);
        List<Block> text = items == 0
                ? List.of()
                : List.of(new BulletList(Collections.nCopies(items, item), Pages.PLACE));
        Figure figure = new Figure(image, "A", List.of(), text, Optional.empty(), Pages.PLACE);
        return Pages.checked(Pages.course(
                        "Course",
                        new Chapter(
                                new UnitId("one"),
                                "One",
                                new MinuteRange(1, 1),
                                new PageText(List.of(figure), List.of()),
                                List.of(),
                                Pages.PLACE)))
                .problems();
    }
}
