package no.kurspakker.portal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScormAttemptTest {

    private final ScormAttempt attempt = new ScormAttempt(false);

    @Test
    void theFirstVisitBeginsAnew() {
        assertThat(attempt.begin(Profile.MOODLE).values())
                .containsEntry("cmi.core.entry", "ab-initio")
                .containsEntry("cmi.core.lesson_mode", "normal")
                .containsEntry("cmi.core.credit", "credit")
                .containsEntry("cmi.core.student_name", "Test Learner")
                .doesNotContainKey("cmi.suspend_data");
    }

    @Test
    void theNextVisitResumesWhatWasSuspended() {
        int visit = attempt.begin(Profile.STRICT).number();
        attempt.commit(
                visit,
                Map.of(
                        "cmi.core.exit", "suspend",
                        "cmi.core.session_time", "00:01:00",
                        "cmi.suspend_data", "k1;"));

        assertThat(attempt.begin(Profile.STRICT).values())
                .containsEntry("cmi.core.entry", "resume")
                .containsEntry("cmi.suspend_data", "k1;")
                .containsEntry("cmi.core.student_name", "Learner, Test")
                .doesNotContainKeys("cmi.core.exit", "cmi.core.session_time");
    }

    @Test
    void moodleOpensWhatIsCompletedForReview() {
        int visit = attempt.begin(Profile.MOODLE).number();
        attempt.commit(visit, Map.of("cmi.core.lesson_status", "completed"));

        assertThat(attempt.begin(Profile.MOODLE).values())
                .containsEntry("cmi.core.lesson_mode", "review")
                .containsEntry("cmi.core.credit", "no-credit");
        assertThat(attempt.begin(Profile.STRICT).values())
                .containsEntry("cmi.core.lesson_mode", "normal");
    }

    @Test
    void aLateGoodbyeIsKeptUnlessTheNextVisitHasWritten() {
        int first = attempt.begin(Profile.MOODLE).number();
        int second = attempt.begin(Profile.MOODLE).number();

        assertThat(attempt.commit(first, Map.of("cmi.core.exit", "suspend"))).isTrue();
        assertThat(attempt.commit(second, Map.of("cmi.suspend_data", "new"))).isTrue();
        assertThat(attempt.commit(first, Map.of("cmi.suspend_data", "old"))).isFalse();
        assertThat(attempt.begin(Profile.MOODLE).values()).containsEntry("cmi.suspend_data", "new");
    }

    @Test
    void whatIsForgottenDoesNotComeBackWithAGoodbye() {
        int visit = attempt.begin(Profile.MOODLE).number();
        attempt.forget();

        assertThat(attempt.commit(visit, Map.of("cmi.suspend_data", "old"))).isFalse();
        assertThat(attempt.begin(Profile.MOODLE).values()).doesNotContainKey("cmi.suspend_data");
    }
}
