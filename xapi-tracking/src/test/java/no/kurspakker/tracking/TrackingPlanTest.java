package no.kurspakker.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.kurspakker.course.UnitId;
import org.junit.jupiter.api.Test;

class TrackingPlanTest {

    private static final TrackingPlan PLAN = Courses.plan();

    @Test
    void courseIsCompleteWhenEveryChapterIs() {
        assertThat(PLAN.required())
                .extracting(unit -> unit.id().value())
                .containsExactly("hva-er-samskaping", "medvirkning");
    }

    @Test
    void checksHaveIdsBelowTheirPageAndKeysInTheFormOfTheStandard() {
        assertThat(PLAN.course().checks())
                .extracting(
                        check -> check.activityId().value(),
                        check -> check.interaction().type().id(),
                        check -> check.interaction().correctResponses().orElseThrow())
                .containsExactly(
                        check("hva-er-samskaping/checks/valg", "choice", "1[,]3"),
                        check("hva-er-samskaping/checks/rekkefolge", "sequencing", "1[,]2"),
                        check("hva-er-samskaping/checks/par", "matching", "1[.]1[,]2[.]2[,]3[.]1"),
                        check("medvirkning/checks/sant", "true-false", "false"));
        assertThat(PLAN.course().checks().get(0).prompt()).isEqualTo("Hva passer best?");
    }

    private static org.assertj.core.groups.Tuple check(String id, String type, String pattern) {
        return org.assertj.core.groups.Tuple.tuple(
                Courses.ID + "/chapters/" + id, type, List.of(pattern));
    }

    @Test
    void filmShownTwiceIsOneActivity() {
        assertThat(PLAN.course().films()).hasSize(2);
        assertThat(PLAN.course().films().get(0).activityId().value())
                .matches(Courses.ID + "/films/[0-9a-f]{12}");
    }

    @Test
    void questionsOfGroupTasksAreCounted() {
        assertThat(PLAN.course().questions()).containsEntry(new UnitId("politikk"), 3);
    }

    @Test
    void answersAddToTheStateThatUnitsNeed() {
        TrackingPlan units = new TrackingPlan(PLAN.courseActivityId(), PLAN.units());

        assertThat(PLAN.course().checks()).isNotEmpty();
        assertThat(StateBudget.worstCase(PLAN)).isGreaterThan(StateBudget.worstCase(units));
    }

    @Test
    void anotherLanguageAddsItsTagToTheState() {
        TrackingPlan translated = TrackingPlan.of(Courses.inTwoLanguages());

        assertThat(StateBudget.worstCase(translated))
                .isEqualTo(StateBudget.worstCase(PLAN) + "nn".length());
        assertThat(translated.units()).isEqualTo(PLAN.units());
    }
}
