package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.Question;
import no.kurspakker.course.source.problem.CourseProblem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads the questions of a group task. */
final class QuestionReader {

    private QuestionReader() {}

    static List<Question> read(Node list, PageScope scope) {
        List<Question> questions = new ArrayList<>();
        for (Node item : Nodes.children(list)) {
            List<Node> content = Nodes.children(item);
            if (content.size() == 1 && content.get(0) instanceof Paragraph) {
                questions.add(
                        new Question(InlineReader.read(content.get(0), scope), scope.place(item)));
            } else {
                scope.problem(CourseProblem.QUESTION_NOT_ONE_PARAGRAPH, item);
            }
        }
        return questions;
    }
}
