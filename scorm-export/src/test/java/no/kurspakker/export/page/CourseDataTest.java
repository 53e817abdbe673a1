package no.kurspakker.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.kurspakker.course.Course;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import org.junit.jupiter.api.Test;

class CourseDataTest {

    @Test
    void unitsCarryTheNamesOfTheTrackingPlan() throws IOException {
        Course course = CourseReader.read(Path.of("src/test/courses/every-block"))
                .value()
                .orElseThrow();
        String index = Pages.text(Pages.of(course).embedded(), "index.html");

        for (TrackedUnit unit : TrackingPlan.of(course).units()) {
            assertThat(index)
                    .contains("{\"id\":\"" + unit.id()
                            + "\",\"kind\":\"" + unit.kind().id()
                            + "\",\"key\":\"" + unit.stateKey()
                            + "\",\"objective\":\"" + unit.objectiveId()
                            + "\",\"title\":\"" + unit.title()
                            + "\",\"href\":\"#" + unit.id() + "\"");
        }
    }

    @Test
    void thePlayersWordsAreThoseOfTheCoursesLanguage() throws IOException {
        Course course = Pages.course("Course", Pages.chapter("one", "One"));

        assertThat(Pages.text(Pages.of(course).embedded(), "index.html"))
                .contains("\"retry\":\"Try again\"");
    }
}
