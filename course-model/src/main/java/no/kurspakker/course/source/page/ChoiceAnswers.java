package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Choice;
import no.kurspakker.course.Inline;
import no.kurspakker.course.MultipleChoice;
import no.kurspakker.course.SingleChoice;
import no.kurspakker.course.TrueFalse;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.text.PlainText;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Answers to tick: a task list. */
final class ChoiceAnswers implements CheckAnswers {

    private final String type;
    private final PageScope scope;
    private final int depth;

    ChoiceAnswers(String type, PageScope scope, int depth) {
        this.type = type;
        this.scope = scope;
        this.depth = depth;
    }

    /** One box makes it the list of answers: the others have lost theirs. */
    @Override
    public boolean accepts(Node node) {
        return node instanceof BulletList
                && Nodes.children(node).stream()
                        .anyMatch(item -> ListReader.ticked(item).isPresent());
    }

    @Override
    public CourseProblem missing() {
        return CourseProblem.CHECK_WITHOUT_ANSWERS;
    }

    @Override
    public Optional<Maker> read(Node list) {
        List<Choice> choices = new ArrayList<>();
        boolean complete = true;
        for (Node item : Nodes.children(list)) {
            Optional<Choice> choice = choice(item);
            complete &= choice.isPresent();
            choice.ifPresent(choices::add);
        }
        if (!complete || !hasRightKey(choices, list)) {
            return Optional.empty();
        }
        return Optional.of(maker(choices));
    }

    private Maker maker(List<Choice> choices) {
        return switch (type) {
            case "single" ->
                frame -> new SingleChoice(
                        frame.id(), frame.prompt(), choices, frame.explanation(), frame.source());
            case "multiple" ->
                frame -> new MultipleChoice(
                        frame.id(), frame.prompt(), choices, frame.explanation(), frame.source());
            default ->
                frame -> new TrueFalse(
                        frame.id(),
                        frame.prompt(),
                        choices.get(0),
                        choices.get(1),
                        frame.explanation(),
                        frame.source());
        };
    }

    private Optional<Choice> choice(Node item) {
        Optional<Boolean> ticked = ListReader.ticked(item);
        if (ticked.isEmpty()) {
            scope.problem(CourseProblem.CHECK_ANSWER_WITHOUT_BOX, item);
            return Optional.empty();
        }
        List<Node> content = ListReader.content(item);
        if (content.isEmpty() || !(content.get(0) instanceof Paragraph)) {
            scope.problem(CourseProblem.CHECK_ANSWER_EMPTY, item);
            return Optional.empty();
        }
        List<Inline> text = InlineReader.read(content.get(0), scope);
        if (PlainText.of(text).isBlank()) {
            scope.problem(CourseProblem.CHECK_ANSWER_EMPTY, item);
            return Optional.empty();
        }
        return Optional.of(new Choice(
                text,
                ticked.get(),
                BlockReader.read(content.subList(1, content.size()), scope, depth + 1),
                scope.place(item)));
    }

    private boolean hasRightKey(List<Choice> choices, Node list) {
        long right = choices.stream().filter(Choice::isRight).count();
        boolean one = !type.equals("multiple");
        if (type.equals("true-false") && choices.size() != 2) {
            scope.problem(CourseProblem.TRUE_FALSE_NOT_TWO, list, Integer.toString(choices.size()));
            return false;
        }
        if (choices.size() < 2) {
            scope.problem(CourseProblem.CHECK_TOO_FEW_ANSWERS, list);
            return false;
        }
        if (one && right != 1) {
            scope.problem(CourseProblem.CHECK_NOT_ONE_RIGHT, list, Long.toString(right), type);
            return false;
        }
        if (right == 0) {
            scope.problem(CourseProblem.CHECK_NONE_RIGHT, list);
            return false;
        }
        return true;
    }
}
