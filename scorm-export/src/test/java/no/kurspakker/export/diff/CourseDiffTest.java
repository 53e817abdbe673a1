package no.kurspakker.export.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.inspect.structure.PackageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What differs between two versions is told by id, and what learners lose by it. */
class CourseDiffTest {

    private static final TrackedItem ONE = chapter("one", "One", "the first words");
    private static final TrackedItem TWO = chapter("two", "Two", "some other words");

    @Test
    void sameCourseIsAnUpdateForNobodyToNotice() {
        CourseDiff diff = CourseDiff.between(course(ONE, TWO), course(ONE, TWO));

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.problems()).isEmpty();
        assertThat(diff.advice()).isEqualTo(Advice.UPDATE);
        assertThat(diff.kept()).isEqualTo(2);
    }

    @Test
    void chapterThatIsGoneIsLost() {
        CourseDiff diff = CourseDiff.between(course(ONE, TWO), course(ONE));

        assertThat(diff.changes()).extracting(ChangedItem::change).containsExactly(ItemChange.GONE);
        assertThat(codes(diff)).containsExactly("DIF-003");
        assertThat(diff.advice()).isEqualTo(Advice.UPDATE_AND_TELL);
    }

    @Test
    void sameWordsUnderAnotherIdAreToldAsRenamed() {
        TrackedItem other = chapter("uno", "One", "the first words");

        CourseDiff diff = CourseDiff.between(course(ONE, TWO), course(other, TWO));

        assertThat(diff.changes())
                .extracting(ChangedItem::change)
                .containsExactly(ItemChange.RENAMED);
        assertThat(codes(diff)).containsExactly("DIF-004");
    }

    @Test
    void ofSeveralWithTheSameWordsThatOfTheSameTitleIsTheOne() {
        TrackedItem another = chapter("first", "New", "the first words");
        TrackedItem renamed = chapter("uno", "One", "the first words");

        CourseDiff diff = CourseDiff.between(course(ONE, TWO), course(another, renamed, TWO));

        assertThat(diff.changes())
                .extracting(ChangedItem::change, ChangedItem::title)
                .containsExactly(tuple(ItemChange.NEW, "New"), tuple(ItemChange.RENAMED, "One"));
    }

    @Test
    void checkThatGoesWithItsChapterIsNotToldAgain() {
        TrackedItem check = check("one", "first");
        TrackedItem other = check("two", "second");

        CourseDiff gone = CourseDiff.between(course(ONE, TWO, check, other), course(TWO));

        assertThat(codes(gone)).containsExactly("DIF-003", "DIF-010");
        assertThat(gone.problems().get(1).arguments()).containsExactly("second");
    }

    @Test
    void newChapterMustBeDoneAndNewWordsNeedNothing() {
        TrackedItem reworded = chapter("one", "First", "quite other words");

        CourseDiff diff = CourseDiff.between(course(ONE), course(reworded, TWO));

        assertThat(diff.changes())
                .extracting(ChangedItem::change)
                .containsExactly(ItemChange.RETITLED, ItemChange.REWORDED, ItemChange.NEW);
        assertThat(codes(diff)).containsExactly("DIF-005");
    }

    @Test
    void otherOrderLosesNothing() {
        CourseDiff diff = CourseDiff.between(course(ONE, TWO), course(TWO, ONE));

        assertThat(diff.changes())
                .extracting(ChangedItem::change)
                .containsExactly(ItemChange.MOVED, ItemChange.MOVED);
        assertThat(diff.advice()).isEqualTo(Advice.UPDATE);
    }

    @Test
    void otherCourseIdIsAnotherActivity() {
        CourseSnapshot other = new CourseSnapshot(
                "b", PackageKind.UNKNOWN, "https://example.org/b", "2", "", "k1", List.of(ONE));

        CourseDiff diff = CourseDiff.between(course(ONE), other);

        assertThat(diff.advice()).isEqualTo(Advice.NEW_ACTIVITY);
        assertThat(new DiffText(Locale.ENGLISH).lines(diff)).contains("new activity");
    }

    @ParameterizedTest
    @EnumSource
    void problemHasWordsInEachLanguage(DiffProblem code) {
        for (String language : List.of("en", "nb", "nn")) {
            ResourceBundle texts =
                    ResourceBundle.getBundle(code.bundle(), Locale.forLanguageTag(language));
            assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
            assertThat(texts.getString(code.name() + ".what")).doesNotEndWith(".");
            assertThat(texts.getString(code.name() + ".fix")).doesNotEndWith(".");
        }
    }

    private static List<String> codes(CourseDiff diff) {
        return diff.problems().stream()
                .map(Problem::code)
                .map(code -> code.id())
                .toList();
    }

    private static CourseSnapshot course(TrackedItem... items) {
        return new CourseSnapshot(
                "a", PackageKind.UNKNOWN, "https://example.org/a", "1", "", "k1", List.of(items));
    }

    private static TrackedItem check(String chapter, String id) {
        String iri = "https://example.org/a/" + chapter + "/checks/" + id;
        return new TrackedItem(iri, "check", id, "", false, "");
    }

    private static TrackedItem chapter(String id, String title, String words) {
        return new TrackedItem("https://example.org/a/" + id, "chapter", title, id, true, words);
    }
}
