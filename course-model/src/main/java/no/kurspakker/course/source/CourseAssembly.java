package no.kurspakker.course.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Course;
import no.kurspakker.course.GlossaryTerm;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.GroupWork;
import no.kurspakker.course.Municipality;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.Welcome;
import no.kurspakker.course.source.folder.CourseFolder;
import no.kurspakker.course.source.header.CourseFiles;
import no.kurspakker.course.source.header.CourseHeader;
import no.kurspakker.course.source.header.MunicipalityHeader;
import no.kurspakker.course.source.page.CourseScope;
import no.kurspakker.course.source.page.PageContent;
import no.kurspakker.course.source.page.PageIndex;
import no.kurspakker.course.source.page.PageKind;
import no.kurspakker.course.source.page.PageReader;
import no.kurspakker.course.source.problem.Findings;

/** Puts a course together from the files that {@code course.yaml} lists. */
final class CourseAssembly {

    private final CourseFolder folder;
    private final Findings findings;

    CourseAssembly(CourseFolder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /** The course, or empty with problems. */
    Optional<Course> assemble(CourseFiles files) throws IOException {
        List<OpenedPage> pages = new PageOpener(folder, findings).open(files);
        PageIndex index = new PageIndex();
        pages.forEach(page -> index.add(page.file(), page.linkId()));
        PageReader reader = new PageReader(new CourseScope(folder, index, findings));
        List<ReadPage> read = new ArrayList<>();
        for (OpenedPage page : pages) {
            page.source().ifPresent(source -> read.add(new ReadPage(page, reader.read(source))));
        }
        new AnchorCheck(findings).check(read);
        return findings.failed()
                ? Optional.empty()
                : files.header().map(header -> course(header, read));
    }

    private static Course course(CourseHeader header, List<ReadPage> pages) {
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
                header.title(),
                header.subtitle(),
                header.language(),
                header.version().value(),
                header.publisher(),
                header.licence(),
                header.credits().orElse(List.of()),
                header.completion().orElse(CompletionRule.ALL_CHAPTERS),
                welcome,
                chapters,
                groupTasks,
                groupWork(header),
                glossary(header),
                SourceSpan.startOf(CourseReader.COURSE_FILE));
    }

    private static GroupWork groupWork(CourseHeader header) {
        return header.groupWork()
                .map(written -> new GroupWork(
                        written.handIn().orElse(GroupWork.DEFAULT.handIn()),
                        written.draftsExpireAfter().orElse(GroupWork.DEFAULT.draftDays()),
                        written.municipalities().orElse(List.of()).stream()
                                .map(CourseAssembly::municipality)
                                .toList()))
                .orElse(GroupWork.DEFAULT);
    }

    private static Municipality municipality(MunicipalityHeader written) {
        OptionalInt seats = written.seats().map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Municipality(written.number(), written.name(), seats);
    }

    private static List<GlossaryTerm> glossary(CourseHeader header) {
        return header.glossary().orElse(List.of()).stream()
                .map(entry -> new GlossaryTerm(entry.term(), entry.explanation(), entry.source()))
                .toList();
    }
}
