package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The course from its first page to its completion and after, as the platform gets to know it. */
@ExtendWith(InChromium.class)
class WholeCourseIT {

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void chapterReadToItsEndIsRegisteredWhileTheCourseIsOpen(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            Unit chapter = play.chapter(1);

            play.learner().opens().goesTo(chapter.id()).readsToTheEnd();

            play.awaitCompleted(chapter);
            play.learner().notice().containsText(play.course().words("registered"));
            play.learner().notice().containsText(chapter.title());
            assertThat(play.status()).isEqualTo("incomplete");
            play.learner().leaves();
            play.assertNothingRefused();
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void inATallFrameTooAChapterIsReadToItsEnd(Platform platform, Browser browser) {
        LmsSettings tall = LmsSettings.of(platform).withFrameHeight("20000px");
        try (Play play = Play.on(tall, browser)) {
            play.learner().opens().goesTo(play.chapter(1).id()).readsToTheEnd();

            play.awaitCompleted(play.chapter(1));
            play.learner().leaves();
            play.assertNothingRefused();
        }
    }

    @Test
    void inALowFrameTooAChapterIsReadToItsEnd(Browser browser) {
        LmsSettings low = LmsSettings.of(Platform.STRICT_12).withFrameHeight("200px");
        try (Play play = Play.on(low, browser)) {
            play.learner().opens().goesTo(play.chapter(1).id()).readsToTheEnd();

            play.awaitCompleted(play.chapter(1));
            play.learner().leaves();
            play.assertNothingRefused();
        }
    }

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void learnerWhoComesBackContinuesWhereSheWas(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            Learner learner = play.learner();
            learner.opens().goesTo(play.chapter(1).id()).readsToTheEnd();
            learner.goesTo(play.chapter(2).id()).marksAsRead();
            learner.goesTo(play.chapter(3).id()).leaves();

            learner.opens();

            learner.seesPage(play.chapter(3).id())
                    .seesCompleted(play.chapter(1).id())
                    .seesCompleted(play.chapter(2).id())
                    .seesNotCompleted(play.chapter(3).id());
            learner.notice().containsText(play.chapter(3).title());
            assertThat(play.lms().calls().ofVisit(2)).hasSizeLessThanOrEqualTo(6);
            assertThat(play.statusWrites()).isEmpty();
            learner.leaves();
            assertThat(play.objective(play.chapter(1))).isEqualTo("completed");
            play.assertNothingRefused();
        }
    }

    @ParameterizedTest
    @EnumSource
    void allChaptersCompleteTheCourseAndGroupTasksAreNotAsked(Platform platform, Browser browser) {
        try (Play play = Play.on(platform, browser)) {
            List<Unit> chapters = play.course().chapters();
            List<Unit> allButTheLast = chapters.subList(0, chapters.size() - 1);
            Unit last = chapters.get(chapters.size() - 1);

            play.learner().opens().completes(allButTheLast);
            play.awaitCompleted(allButTheLast.get(allButTheLast.size() - 1));
            assertThat(play.status()).isEqualTo("incomplete");

            play.learner().completes(List.of(last));
            play.awaitCompleted(last);
            play.learner().notice().containsText(play.course().words("course.registered"));

            assertThat(play.status()).isEqualTo("completed");
            assertThat(chapters).extracting(play::objective).containsOnly("completed");
            assertThat(play.course().groupTasks()).isNotEmpty();
            assertThat(play.course().groupTasks()).extracting(play::objective).containsOnly("");
            play.learner().leaves();
            play.assertNothingRefused();
            assertThat(play.status()).isEqualTo("completed");
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void groupTaskDoneAfterCompletionIsRegistered(Platform platform, Browser browser) {
        try (Play play = completed(platform, browser)) {
            Unit task = play.groupTask(1);

            play.learner().opens().completes(List.of(task));
            play.awaitCompleted(task);
            play.learner().notice().containsText(play.course().words("registered"));
            play.learner().leaves();

            assertThat(play.objective(task)).isEqualTo("completed");
            play.learner().opens().seesCompleted(task.id()).leaves();
            play.assertNothingRefused();
        }
    }

    @OnPlatforms({Platform.STRICT_12, Platform.SCORM_AGAIN_2004})
    void reviewWritesNeitherStatusNorScoreAndLowersNothing(Platform platform, Browser browser) {
        try (Play play = completed(platform, browser)) {
            Learner learner = play.learner();
            learner.opens();
            assertThat(play.lms().calls().ofVisit(2))
                    .filteredOn(call -> call.function().equals(play.scorm().get()))
                    .extracting(Call::result)
                    .contains("review");
            assertThat(play.lms().calls().ofVisit(2)).hasSizeLessThanOrEqualTo(6);

            play.course().units().forEach(unit -> learner.goesTo(unit.id()));
            learner.leaves();

            assertThat(play.statusWrites()).isEmpty();
            assertThat(play.status()).isEqualTo("completed");
            assertThat(play.course().chapters())
                    .extracting(play::objective)
                    .containsOnly("completed");
            assertThat(play.lms().attempt().value(play.scorm().exit())).isEqualTo("suspend");
            play.assertNothingRefused();
        }
    }

    @OnPlatforms({Platform.STRICT_2004, Platform.SCORM_AGAIN_12})
    void wholePlaySpeaksAsTheStandardWants(Platform platform, Browser browser) {
        try (Play play = completed(platform, browser)) {
            ScormVersion scorm = play.scorm();
            play.learner().opens().completes(play.course().groupTasks()).leaves();

            assertThat(objectiveIds(play))
                    .containsExactlyInAnyOrderElementsOf(
                            play.course().units().stream().map(Unit::objective).toList());
            String sessionForm = scorm == ScormVersion.SCORM12
                    ? "\\d{2,4}:[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?"
                    : "PT(\\d+H)?(\\d+M)?\\d+(\\.\\d{1,2})?S";
            assertThat(play.lms().calls().written(1, scorm.sessionTime()))
                    .singleElement()
                    .asString()
                    .matches(sessionForm);
            assertThat(play.lms().attempt().value("cmi.suspend_data"))
                    .matches("k1;[\\w-]{22};[\\w-]{4};([\\w-]{4}\\d)*;([0-9a-z]{5})*;;;;1\\.0\\.0");
            play.assertNothingRefused();
        }
    }

    /** The real course, all chapters completed in a first visit. */
    private static Play completed(Platform platform, Browser browser) {
        Play play = Play.on(platform, browser);
        play.learner().opens().completes(play.course().chapters()).leaves();
        assertThat(play.status()).isEqualTo("completed");
        return play;
    }

    private static List<String> objectiveIds(Play play) {
        return play.lms().attempt().values().entrySet().stream()
                .filter(value -> value.getKey().matches("cmi\\.objectives\\.\\d+\\.id"))
                .map(value -> value.getValue())
                .toList();
    }
}
