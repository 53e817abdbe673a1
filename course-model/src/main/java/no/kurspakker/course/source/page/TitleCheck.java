package no.kurspakker.course.source.page;

import no.kurspakker.course.source.problem.CourseProblem;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Says that a title after the address of a link or an image is lost: touch screens and keyboards cannot show it. */
final class TitleCheck {

    private TitleCheck() {}

    static void check(@Nullable String title, Node node, PageScope scope) {
        if (title != null && !title.isBlank()) {
            scope.problem(CourseProblem.TITLE_UNUSED, node, title);
        }
    }
}
