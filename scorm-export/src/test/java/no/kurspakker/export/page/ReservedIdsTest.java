package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.page.problem.PageProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedIdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"main", "contents", "progress-bar", "welcome"})
    void idOfTheFrameIsRefusedAtTheChapter(String id) throws IOException {
        Course course = Pages.course("Course", Pages.chapter(id, "Title"));

        assertThat(Pages.checked(course).problems())
                .containsExactly(Problem.of(PageProblem.ID_RESERVED, Pages.PLACE, id));
    }

    @Test
    void everyIdOfTheFrameIsRefused() throws IOException {
        Course course = Pages.course("Course", Pages.chapter("one", "One"));
        String index = Pages.text(Pages.of(course).embedded(), "index.html");

        assertThat(Structure.of(index).ids())
                .filteredOn(id -> !id.startsWith("one"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(
                                Pages.checked(Pages.course("C", Pages.chapter(id, "T")))
                                        .problems())
                        .hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fn-1", "fnref-12", "fnref-1-2"})
    void anchorOfFootnotesIsRefusedAtTheHeading(String anchor) throws IOException {
        Course course = Pages.course("Course", Pages.chapter("one", Pages.section(anchor)));

        assertThat(Pages.checked(course).problems())
                .containsExactly(Problem.of(PageProblem.ANCHOR_RESERVED, Pages.PLACE, anchor));
    }

    @Test
    void otherIdsAreTheAuthorsOwn() throws IOException {
        Course course = Pages.course("Course", Pages.chapter("main-thing", Pages.section("fn")));

        assertThat(Pages.checked(course).problems()).isEmpty();
    }
}
