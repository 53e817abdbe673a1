package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.PageText;
import no.kurspakker.course.Section;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.page.problem.PageProblem;

/** Finds ids of the author's that the pages need for themselves. */
final class ReservedIds {

    /** Ids of the document's own parts, and of the page that has no id of its own. */
    private static final Set<String> FRAME = Set.of(
            "alert",
            "contents",
            "contents-toggle",
            "course-data",
            "main",
            "notice",
            "progress",
            "progress-bar",
            "progress-text",
            Site.WELCOME);

    private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-[0-9]+(-[0-9]+)?");

    private final List<Problem> problems = new ArrayList<>();

    private ReservedIds() {}

    static List<Problem> problems(Course course) {
        ReservedIds ids = new ReservedIds();
        course.welcome().ifPresent(welcome -> ids.check(welcome.text()));
        for (Chapter chapter : course.chapters()) {
            ids.check(chapter.id(), chapter.source());
            ids.check(chapter.text());
        }
        for (GroupTask task : course.groupTasks()) {
            ids.check(task.id(), task.source());
        }
        return ids.problems;
    }

    private void check(UnitId id, SourceSpan place) {
        if (FRAME.contains(id.value())) {
            problems.add(Problem.of(PageProblem.ID_RESERVED, place, id.value()));
        }
    }

    private void check(PageText text) {
        text.sections().forEach(this::check);
    }

    private void check(Section section) {
        if (FOOTNOTE.matcher(section.anchor()).matches()) {
            problems.add(
                    Problem.of(PageProblem.ANCHOR_RESERVED, section.source(), section.anchor()));
        }
        section.sections().forEach(this::check);
    }
}
