package no.kurspakker.course.importing.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.importing.document.Look;
import no.kurspakker.course.importing.document.NewLine;
import no.kurspakker.course.importing.document.NoteMark;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Words;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Running text of Word. */
final class DocxPieces {

    private final XWPFDocument document;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> noteIds = new ArrayList<>();

    DocxPieces(XWPFDocument document) {
        this.document = document;
    }

    void read(XWPFParagraph paragraph) {
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                run(run);
            } else if (element instanceof XWPFSDT control) {
                words(control.getContent().getText(), Look.PLAIN, Optional.empty());
            }
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** {@code f} for a footnote and {@code e} for an endnote, before the number that Word knows it by. */
    List<String> noteIds() {
        return noteIds;
    }

    private void run(XWPFRun run) {
        CTR inner = run.getCTR();
        inner.getFootnoteReferenceList().forEach(mark -> note("f", mark));
        inner.getEndnoteReferenceList().forEach(mark -> note("e", mark));
        Look look = new Look(run.isBold(), run.isItalic(), isRaised(run));
        // Without field codes and the number that a note repeats before its text.
        words(run.text().replaceAll("\\[(foot|end)noteRef:\\d+\\]", ""), look, link(run));
    }

    private void words(String text, Look look, Optional<String> link) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                pieces.add(new NewLine(true));
            }
            first = false;
            if (!line.isEmpty()) {
                pieces.add(new Words(line, look, link));
            }
        }
    }

    private void note(String kind, CTFtnEdnRef mark) {
        String label = kind + mark.getId();
        noteIds.add(label);
        pieces.add(new NoteMark(label));
    }

    private static boolean isRaised(XWPFRun run) {
        return "superscript".equals(String.valueOf(run.getVerticalAlignment()));
    }

    private Optional<String> link(XWPFRun run) {
        if (!(run instanceof XWPFHyperlinkRun linked)) {
            return Optional.empty();
        }
        XWPFHyperlink target = linked.getHyperlink(document);
        return Optional.of(target == null ? "#" : target.getURL());
    }
}
