package no.kurspakker.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupWork;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.LearnerAccounts;
import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.PageText;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.UnitId;

/** Courses without text, for what does not read any. */
public final class SampleCourse {

    private SampleCourse() {}

    /** {@return a course of two chapters} */
    public static Course small() {
        return titled("Ventiler for øvede");
    }

    /** {@return a course of two chapters} */
    public static Course titled(String title) {
        return of(title, "first", "second");
    }

    /** {@return a course with a chapter for each id} */
    public static Course of(String title, String... ids) {
        return of(title, Arrays.asList(ids));
    }

    /** {@return a course of two chapters whose learners have {@code accounts}} */
    public static Course withLearners(LearnerAccounts accounts) {
        return of("Ventiler for øvede", List.of("first", "second"), Optional.of(accounts));
    }

    /** {@return a course with a chapter for each id} */
    public static Course of(String title, List<String> ids) {
        return of(title, ids, Optional.empty());
    }

    private static Course of(String title, List<String> ids, Optional<LearnerAccounts> learners) {
        List<Chapter> chapters = new ArrayList<>();
        for (String id : ids) {
            chapters.add(new Chapter(
                    new UnitId(id),
                    "Chapter " + id,
                    new MinuteRange(5, 10),
                    new PageText(List.of(), List.of()),
                    List.of(),
                    SourceSpan.startOf("chapters/" + id + ".md")));
        }
        return new Course(
                new Iri("https://example.org/kurs/ventiler-for-øvede"),
                title,
                Optional.empty(),
                new LanguageTag("nb"),
                "1.0.0",
                "Example",
                "CC BY 4.0",
                List.of(),
                CompletionRule.ALL_CHAPTERS,
                Optional.empty(),
                chapters,
                List.of(),
                GroupWork.DEFAULT,
                learners,
                List.of(),
                List.of(),
                SourceSpan.startOf("course.yaml"));
    }
}
