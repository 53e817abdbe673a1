package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.MatchPair;
import no.kurspakker.course.Matching;
import no.kurspakker.course.Table;
import no.kurspakker.course.TableCell;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.text.PlainText;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/** Pairs to match: a table of two columns. */
final class MatchAnswers implements CheckAnswers {

    private final PageScope scope;

    MatchAnswers(PageScope scope) {
        this.scope = scope;
    }

    @Override
    public boolean accepts(Node node) {
        return node instanceof TableBlock;
    }

    @Override
    public CourseProblem missing() {
        return CourseProblem.MATCH_TABLE_MISSING;
    }

    @Override
    public Optional<Maker> read(Node node) {
        Table table = new TableReader(scope).read((TableBlock) node, List.of());
        int columns = table.header().size();
        if (columns != 2) {
            scope.problem(CourseProblem.MATCH_NOT_TWO_COLUMNS, node, Integer.toString(columns));
            return Optional.empty();
        }
        if (table.rows().size() < 2) {
            scope.problem(CourseProblem.CHECK_TOO_FEW_ANSWERS, node);
            return Optional.empty();
        }
        List<MatchPair> pairs = new ArrayList<>();
        for (List<TableCell> row : table.rows()) {
            TableCell left = row.get(0);
            TableCell right = row.get(1);
            if (isEmpty(left) || isEmpty(right)) {
                scope.problem(CourseProblem.CHECK_ANSWER_EMPTY, left.source());
                return Optional.empty();
            }
            pairs.add(new MatchPair(left.text(), right.text(), left.source()));
        }
        return Optional.of(frame -> new Matching(
                frame.id(), frame.prompt(), pairs, frame.explanation(), frame.source()));
    }

    private static boolean isEmpty(TableCell cell) {
        return PlainText.of(cell.text()).isBlank();
    }
}
