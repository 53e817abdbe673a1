package no.kurspakker.course.outline;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.Page;
import no.kurspakker.course.PageVisitor;
import no.kurspakker.course.Welcome;

/** The structure of a course in its main language. */
public record CourseOutline(String title, List<PageOutline> pages) {

    public CourseOutline {
        pages = List.copyOf(pages);
    }

    /** {@return the outline of {@code course}: welcome page, chapters, group tasks} */
    public static CourseOutline of(Course course) {
        List<Page> pages = new ArrayList<>();
        course.welcome().ifPresent(pages::add);
        pages.addAll(course.chapters());
        pages.addAll(course.groupTasks());
        return new CourseOutline(
                course.title(),
                pages.stream().map(page -> page.accept(new Reader())).toList());
    }

    /** {@return the sum over all pages} */
    public Counts total() {
        return pages.stream().map(PageOutline::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** {@return how many pages are of {@code kind}} */
    public long count(String kind) {
        return pages.stream().filter(page -> page.kind().equals(kind)).count();
    }

    private static final class Reader implements PageVisitor<PageOutline> {

        private final Counter counter = new Counter();

        @Override
        public PageOutline visit(Welcome welcome) {
            counter.text(welcome.text());
            counter.footnotes(welcome.footnotes());
            return outline("welcome", "", welcome.title(), welcome);
        }

        @Override
        public PageOutline visit(Chapter chapter) {
            counter.text(chapter.text());
            counter.footnotes(chapter.footnotes());
            return outline("chapter", chapter.id().value(), chapter.title(), chapter);
        }

        @Override
        public PageOutline visit(GroupTask task) {
            counter.blocks(task.context());
            counter.questions(task.questions());
            counter.footnotes(task.footnotes());
            return outline("group-task", task.id().value(), task.title(), task);
        }

        private PageOutline outline(String kind, String id, String title, Page page) {
            counter.words(title);
            return new PageOutline(
                    kind, id, title, page.source().file(), counter.sections(), counter.counts());
        }
    }
}
