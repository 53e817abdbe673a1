package no.kurspakker.course.importing.tidy;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.importing.document.Grid;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Makes tables of lines whose cells are parted by tabs. */
final class TabTables implements Mending {

    private final ImportFindings findings;

    TabTables(ImportFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Part> mend(List<Part> parts) {
        return parts.stream().map(this::mend).toList();
    }

    private Part mend(Part part) {
        if (!(part instanceof Passage passage)) {
            return part;
        }
        List<List<Piece>> lines = Pieces.lines(passage.text());
        if (lines.size() < 2 || !lines.stream().allMatch(TabTables::hasTab)) {
            return part;
        }
        List<List<List<Piece>>> rows =
                lines.stream().map(line -> Pieces.split(line, '\t')).toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        findings.add(
                ImportNote.TABLE_FROM_TABS,
                part.place(),
                Integer.toString(rows.size() - 1),
                Integer.toString(columns));
        return new Grid(even(rows, columns, passage), passage.place());
    }

    private static boolean hasTab(List<Piece> line) {
        return Pieces.words(line).map(Words::text).anyMatch(text -> text.indexOf('\t') >= 0);
    }

    /** A row with too few cells gets empty ones, so that every row has as many. */
    private List<List<List<Piece>>> even(
            List<List<List<Piece>>> rows, int columns, Passage passage) {
        List<List<List<Piece>>> even = new ArrayList<>();
        for (List<List<Piece>> row : rows) {
            List<List<Piece>> cells = new ArrayList<>(row);
            while (cells.size() < columns) {
                cells.add(List.of());
            }
            if (row.size() < columns) {
                findings.add(
                        ImportNote.TABLE_MENDED,
                        passage.place(),
                        Integer.toString(even.size() + 1),
                        Integer.toString(row.size()),
                        Integer.toString(columns));
            }
            even.add(cells);
        }
        return even;
    }
}
