package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** The line of {@code paragraph} that was meant to part a table's head from its rows. */
    static Optional<SourceSpan> brokenDelimiter(Node paragraph, PageScope scope) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        for (int i = 1; i < lines.size(); i++) {
            boolean delimiter = TableLine.isDelimiter(scope.written(lines.get(i)));
            if (delimiter && scope.written(lines.get(i - 1)).indexOf('|') >= 0) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code paragraph} was meant as a table, with a problem if so. */
    static boolean isBroken(Node paragraph, PageScope scope) {
        Optional<SourceSpan> delimiter = brokenDelimiter(paragraph, scope);
        delimiter.ifPresent(line -> {
            int above = paragraph.getSourceSpans().indexOf(line) - 1;
            String head = scope.written(paragraph.getSourceSpans().get(above));
            disorder(line, TableLine.cells(head), scope);
        });
        return delimiter.isPresent();
    }

    private static void disorder(SourceSpan line, int expected, PageScope scope) {
        int cells = TableLine.cells(scope.written(line));
        scope.problem(
                CourseProblem.TABLE_IN_DISORDER,
                scope.place(line),
                Integer.toString(cells),
                Integer.toString(expected));
    }

    Table read(TableBlock table, List<Inline> caption) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node part : Nodes.children(table)) {
            Nodes.children(part).forEach(row -> rows.add(cells(row)));
        }
        checkLines(table.getSourceSpans(), rows.size() + 1);
        return new Table(caption, rows.get(0), rows.subList(1, rows.size()), scope.place(table));
    }

    private List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell : Nodes.children(row)) {
            cells.add(new TableCell(InlineReader.read(cell, scope), scope.place(cell)));
        }
        return cells;
    }

    /** Lines after {@code count} are not of the table: what ends a block around it may be among them. */
    private void checkLines(List<SourceSpan> lines, int count) {
        int columns = TableLine.cells(scope.written(lines.get(0)));
        for (SourceSpan line : lines.subList(1, Math.min(count, lines.size()))) {
            if (TableLine.cells(scope.written(line)) != columns) {
                disorder(line, columns, scope);
            }
        }
    }
}
