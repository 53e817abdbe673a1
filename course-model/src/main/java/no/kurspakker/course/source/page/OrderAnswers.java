package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Inline;
import no.kurspakker.course.Ordering;
import no.kurspakker.course.source.problem.CourseProblem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Steps to put in order: a numbered list. */
final class OrderAnswers implements CheckAnswers {

    private final PageScope scope;

    OrderAnswers(PageScope scope) {
        this.scope = scope;
    }

    @Override
    public boolean accepts(Node node) {
        return node instanceof OrderedList;
    }

    @Override
    public CourseProblem missing() {
        return CourseProblem.ORDER_LIST_MISSING;
    }

    @Override
    public Optional<Maker> read(Node node) {
        List<Node> items = Nodes.children(node);
        if (items.size() < 2) {
            scope.problem(CourseProblem.CHECK_TOO_FEW_ANSWERS, node);
            return Optional.empty();
        }
        List<List<Inline>> steps = new ArrayList<>();
        for (Node item : items) {
            List<Node> content = ListReader.content(item);
            if (content.size() == 1 && content.get(0) instanceof Paragraph) {
                steps.add(InlineReader.read(content.get(0), scope));
            } else {
                scope.problem(CourseProblem.ORDER_STEP_NOT_ONE_PARAGRAPH, item);
            }
        }
        return steps.size() < items.size()
                ? Optional.empty()
                : Optional.of(frame -> new Ordering(
                        frame.id(), frame.prompt(), steps, frame.explanation(), frame.source()));
    }
}
