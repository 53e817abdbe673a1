package no.kurspakker.export.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.kurspakker.course.Block;
import no.kurspakker.course.BulletList;
import no.kurspakker.course.Figure;
import no.kurspakker.course.OrderedList;
import no.kurspakker.course.Table;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.page.figure.Drawing;
import no.kurspakker.export.page.problem.PageProblem;

/** Holds the numbered parts of a drawing against the list or table that stands in for it: readers point them out by it. */
final class FigureParts {

    private FigureParts() {}

    static Optional<Problem> problem(Figure figure, Drawing drawing) {
        Set<String> parts = drawing.parts();
        int items = items(figure.textEquivalent());
        Set<String> wanted = IntStream.rangeClosed(1, items)
                .mapToObj(Integer::toString)
                .collect(Collectors.toSet());
        return parts.isEmpty() || parts.equals(wanted)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        PageProblem.FIGURE_PARTS_DIFFERENT,
                        figure.source(),
                        figure.image().path(),
                        String.join(", ", parts),
                        Integer.toString(items)));
    }

    /** Items of the first list or rows of the first table. */
    private static int items(List<Block> text) {
        for (Block block : text) {
            if (block instanceof BulletList list) {
                return list.items().size();
            } else if (block instanceof OrderedList list) {
                return list.items().size();
            } else if (block instanceof Table table) {
                return table.rows().size();
            }
        }
        return 0;
    }
}
