package no.kurspakker.course.importing.docx;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.Grid;
import no.kurspakker.course.importing.document.NewLine;
import no.kurspakker.course.importing.document.Piece;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Tables of Word. */
final class DocxTables {

    private DocxTables() {}

    static Grid read(XWPFTable table, DocxParagraphs paragraphs, SourceSpan place) {
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<List<Piece>> cells = new ArrayList<>();
            row.getTableCells().forEach(cell -> cells.add(cell(cell, paragraphs)));
            rows.add(cells);
        }
        return new Grid(rows, place);
    }

    private static List<Piece> cell(XWPFTableCell cell, DocxParagraphs paragraphs) {
        List<Piece> text = new ArrayList<>();
        for (XWPFParagraph paragraph : cell.getParagraphs()) {
            if (!text.isEmpty()) {
                text.add(new NewLine(false));
            }
            text.addAll(paragraphs.text(paragraph));
        }
        return text;
    }
}
