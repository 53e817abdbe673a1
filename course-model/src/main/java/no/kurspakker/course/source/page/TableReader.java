package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.Inline;
import no.kurspakker.course.Table;
import no.kurspakker.course.TableCell;
import no.kurspakker.course.Text;
import no.kurspakker.course.source.problem.CourseProblem;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Reads tables, and finds those that the Markdown parser silently mends or does not see. */
final class TableReader {

    private static final List<String> CAPTION_STARTS = List.of("Tabell:", "Table:");

    private final PageScope scope;

    TableReader(PageScope scope) {
        this.scope = scope;
    }

    static boolean isCaption(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof org.commonmark.node.Text text
                && CAPTION_STARTS.stream().anyMatch(text.getLiteral()::startsWith);
    }

    /** The caption without the word that makes it one. */
    static List<Inline> captionText(List<Inline> paragraph) {
        List<Inline> caption = new ArrayList<>(paragraph);
        if (!caption.isEmpty() && caption.get(0) instanceof Text first) {
            String rest =
                    first.value().substring(first.value().indexOf(':') + 1).stripLeading();
            caption.remove(0);
            if (!rest.isEmpty()) {
                caption.add(0, new Text(rest));
            }
        }
        return caption;
    }

    /** Whether {@code paragraph} was meant as a table, with a problem if so. */
    static boolean isBroken(Paragraph paragraph, PageScope scope) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        for (int i = 1; i < lines.size(); i++) {
            String line = scope.written(lines.get(i));
            String above = scope.written(lines.get(i - 1));
            if (TableLine.isDelimiter(line) && above.indexOf('|') >= 0) {
                scope.problem(
                        CourseProblem.TABLE_IN_DISORDER,
                        scope.place(lines.get(i)),
                        Integer.toString(TableLine.cells(line)),
                        Integer.toString(TableLine.cells(above)));
                return true;
            }
        }
        return false;
    }

    Table read(TableBlock table, List<Inline> caption) {
        int columns = TableLine.cells(scope.written(table.getSourceSpans().get(0)));
        for (SourceSpan line : table.getSourceSpans()) {
            int cells = TableLine.cells(scope.written(line));
            if (cells != columns) {
                scope.problem(
                        CourseProblem.TABLE_IN_DISORDER,
                        scope.place(line),
                        Integer.toString(cells),
                        Integer.toString(columns));
            }
        }
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node part : Nodes.children(table)) {
            Nodes.children(part).forEach(row -> rows.add(cells(row)));
        }
        return new Table(caption, rows.get(0), rows.subList(1, rows.size()), scope.place(table));
    }

    private List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell : Nodes.children(row)) {
            cells.add(new TableCell(InlineReader.read(cell, scope), scope.place(cell)));
        }
        return cells;
    }
}
