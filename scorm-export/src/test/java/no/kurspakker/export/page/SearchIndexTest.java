package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import no.kurspakker.course.Chapter;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    @Test
    void everySectionIsAPlaceWithItsWords() throws IOException {
        PageSet pages = Pages.of(Pages.course(
                "Course",
                Pages.chapter("one", "One", "lead words"),
                Pages.chapter("two", Pages.section("part"))));

        assertThat(Pages.text(pages.separate(), "search.js"))
                .isEqualTo(
                        "window.kurspakkerIndex=[[\"one\",\"\",\"One\",\"lead words\"],"
                                + "[\"two\",\"\",\"Title of two\",\"\"],[\"two\",\"part\",\"part\",\"words\"]];\n")
                .isEqualTo(Pages.text(pages.embedded(), "search.js"));
    }

    @Test
    void aVeryLargeCourseKeepsTheBeginningOfEverySection() throws IOException {
        String words = "twenty characters on ".repeat(1_000);
        Chapter[] chapters = IntStream.range(0, 100)
                .mapToObj(n -> Pages.chapter("chapter-" + n, "Chapter", words))
                .toArray(Chapter[]::new);

        String index =
                Pages.text(Pages.of(Pages.course("Large", chapters)).separate(), "search.js");

        assertThat(index).hasSizeBetween(900_000, 1_010_000).contains("\"chapter-99\"");
    }
}
