package no.kurspakker.course.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.GroupWork;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LearnerAccounts;
import no.kurspakker.course.Municipality;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.Translation;
import no.kurspakker.course.Welcome;
import no.kurspakker.course.source.header.CourseHeader;
import no.kurspakker.course.source.header.MunicipalityHeader;
import no.kurspakker.course.source.page.PageContent;
import no.kurspakker.course.source.page.PageKind;

/** Makes a course, in one language, of what has been read. */
final class CourseMaker {

    private CourseMaker() {}

    static Course of(
            CourseHeader header,
            CourseWords words,
            List<ReadPage> pages,
            List<Translation> translations) {
        Optional<Welcome> welcome = Optional.empty();
        List<Chapter> chapters = new ArrayList<>();
        List<GroupTask> groupTasks = new ArrayList<>();
        for (ReadPage read : pages) {
            OpenedPage page = read.page();
            PageContent content = read.content();
            if (page.kind() == PageKind.WELCOME) {
                welcome = Optional.of(page.welcome(content));
            } else if (page.kind() == PageKind.CHAPTER) {
                chapters.add(page.chapter(content));
            } else {
                groupTasks.add(page.groupTask(content));
            }
        }
        return new Course(
                header.id(),
                words.title(),
                words.subtitle(),
                words.language(),
                header.version().value(),
                header.publisher(),
                header.licence(),
                words.credits(),
                header.completion().orElse(CompletionRule.ALL_CHAPTERS),
                welcome,
                chapters,
                groupTasks,
                groupWork(header),
                header.learners()
                        .map(written ->
                                new LearnerAccounts(new Iri(written.homePage()), written.salt())),
                words.glossary(),
                translations,
                SourceSpan.startOf(CourseReader.COURSE_FILE));
    }

    private static GroupWork groupWork(CourseHeader header) {
        return header.groupWork()
                .map(written -> new GroupWork(
                        written.handIn().orElse(GroupWork.DEFAULT.handIn()),
                        written.draftsExpireAfter().orElse(GroupWork.DEFAULT.draftDays()),
                        written.municipalities().orElse(List.of()).stream()
                                .map(CourseMaker::municipality)
                                .toList()))
                .orElse(GroupWork.DEFAULT);
    }

    private static Municipality municipality(MunicipalityHeader written) {
        OptionalInt seats = written.seats().map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Municipality(written.number(), written.name(), seats);
    }
}
