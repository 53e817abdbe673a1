package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptTest {

    private final Attempt attempt = new Attempt(ScormVersion.SCORM12);

    @ParameterizedTest
    @CsvSource({"007, 7", "1.0, 1", "1e1, 10", "7, ' 7'", ".5, 0.5"})
    void numberThatLooksLikeTheOneBeforeIsNotKept(String before, String after) {
        attempt.keep(Map.of("cmi.suspend_data", before));
        attempt.keep(Map.of("cmi.suspend_data", after));

        assertThat(attempt.value("cmi.suspend_data")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"007, 8", "k1, k1.0", "k07, k7", "1, ''"})
    void anythingElseIsKept(String before, String after) {
        attempt.keep(Map.of("cmi.suspend_data", before));
        attempt.keep(Map.of("cmi.suspend_data", after));

        assertThat(attempt.value("cmi.suspend_data")).isEqualTo(after);
    }

    @Test
    void firstVisitBeginsFromTheBeginning() {
        assertThat(attempt.nextVisit())
                .containsEntry("cmi.core.entry", "ab-initio")
                .containsEntry("cmi.core.lesson_mode", "normal")
                .containsEntry("cmi.core.credit", "credit")
                .doesNotContainKey("cmi.suspend_data");
    }

    @Test
    void visitAfterASuspendedOneResumes() {
        attempt.keep(Map.of("cmi.core.exit", "suspend", "cmi.core.lesson_status", "incomplete"));

        assertThat(attempt.nextVisit())
                .containsEntry("cmi.core.entry", "resume")
                .containsEntry("cmi.core.lesson_mode", "normal")
                .doesNotContainKey("cmi.core.exit");
    }

    @Test
    void visitAfterAnotherExitNeitherBeginsNorResumes() {
        attempt.keep(Map.of("cmi.core.exit", "", "cmi.core.lesson_status", "incomplete"));

        assertThat(attempt.nextVisit()).containsEntry("cmi.core.entry", "");
    }

    @Test
    void visitAfterCompletionIsAReviewForEver() {
        attempt.keep(Map.of("cmi.core.lesson_status", "completed"));
        assertThat(attempt.nextVisit())
                .containsEntry("cmi.core.lesson_mode", "review")
                .containsEntry("cmi.core.credit", "no-credit");

        attempt.keep(Map.of("cmi.core.lesson_status", "incomplete"));
        assertThat(attempt.nextVisit())
                .containsEntry("cmi.core.lesson_mode", "review")
                .containsEntry("cmi.core.lesson_status", "incomplete");
    }
}
