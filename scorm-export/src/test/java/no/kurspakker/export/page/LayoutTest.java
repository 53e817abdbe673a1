package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final Course SMALL = Pages.course(
            "Small", Pages.chapter("one", "One", "first words"), Pages.chapter("two", "Two"));

    @Test
    void embeddedPagesStandInOneDocument() throws IOException {
        PackageTree tree = Pages.of(SMALL).embedded();

        assertThat(tree.files().keySet())
                .containsExactly(new PackagePath("index.html"), new PackagePath("search.js"));
        assertThat(Pages.text(tree, "index.html"))
                .contains("<article class=\"page\" id=\"one\"", "first words")
                .contains("<a rel=\"next\" href=\"#two\">", "<a rel=\"prev\" href=\"#one\">")
                .contains("\"href\":\"#two\"");
    }

    @Test
    void separatePagesAreCompleteDocumentsOfTheirOwn() throws IOException {
        PackageTree tree = Pages.of(SMALL).separate();

        assertThat(tree.files().keySet())
                .containsExactly(
                        new PackagePath("chapters/two.html"),
                        new PackagePath("index.html"),
                        new PackagePath("search.js"));
        assertThat(Pages.text(tree, "index.html"))
                .contains("<a rel=\"next\" href=\"chapters/two.html\">", "id=\"one\"")
                .contains("\"href\":\"chapters/two.html\"", "\"href\":\"#one\"")
                .doesNotContain("id=\"two\"");
        assertThat(Pages.text(tree, "chapters/two.html"))
                .contains("<base href=\"../\"/>", "<title>Two – Small</title>", "id=\"two\"")
                .contains("<a rel=\"prev\" href=\"index.html#one\">")
                .contains("<a class=\"skip\" href=\"chapters/two.html#main\">")
                .doesNotContain("player.js", "course-data");
    }

    @Test
    void aSmallCourseIsOneDocumentByStandard() throws IOException {
        PageSet pages = Pages.of(SMALL);

        assertThat(pages.standard()).isSameAs(pages.embedded());
    }

    @Test
    void aLargeCourseHasSeparatePagesByStandard() throws IOException {
        String words = "forty characters of words that say a lot ".repeat(1_000);
        Chapter[] chapters = IntStream.range(0, 7)
                .mapToObj(n -> Pages.chapter("chapter-" + n, "Chapter", words))
                .toArray(Chapter[]::new);
        PageSet pages = Pages.of(Pages.course("Large", chapters));

        assertThat(pages.standard()).isSameAs(pages.separate());
        assertThat(pages.embedded().files()).hasSize(2);
    }
}
