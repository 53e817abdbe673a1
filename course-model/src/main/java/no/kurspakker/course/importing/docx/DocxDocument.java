package no.kurspakker.course.importing.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.ImportedDocument;
import no.kurspakker.course.importing.document.Look;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads a Word document. The line of a place is the number of its paragraph or table, from 1. */
public final class DocxDocument {

    /** A title, dots or a tab, and the number of its page. */
    private static final Pattern CONTENTS_LINE =
            Pattern.compile(".{1,300}(?:\\t|\\.{4,})\\s*\\d{1,4}");

    private DocxDocument() {}

    /**
     * {@return the document}
     *
     * @param name of the file, for places
     * @throws IOException if it cannot be read, or is no Word document
     */
    public static ImportedDocument read(InputStream file, String name, ImportFindings findings)
            throws IOException {
        try (XWPFDocument document = new XWPFDocument(file)) {
            String title = document.getProperties().getCoreProperties().getTitle();
            return new ImportedDocument(
                    name,
                    Optional.ofNullable(title).map(String::strip).filter(text -> !text.isEmpty()),
                    Optional.empty(),
                    parts(document, name, findings));
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw new IOException(name + reason(broken), broken);
        }
    }

    private static String reason(RuntimeException broken) {
        return String.valueOf(broken.getMessage()).contains("Strict OOXML")
                ? " is saved as Strict Open XML, which cannot be read: save it as a Word document (.docx)"
                : " is not a Word document that can be read";
    }

    private static List<Part> parts(XWPFDocument document, String name, ImportFindings findings) {
        DocxLists lists = new DocxLists();
        DocxParagraphs paragraphs = new DocxParagraphs(document, name, findings);
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (IBodyElement element : document.getBodyElements()) {
            number++;
            if (element instanceof XWPFParagraph paragraph) {
                if (lists.take(paragraph, paragraphs.place(number), paragraphs)) {
                    continue;
                }
                parts.addAll(lists.end());
                parts.addAll(paragraphs.read(paragraph, number));
            } else if (element instanceof XWPFTable table) {
                parts.addAll(lists.end());
                parts.add(DocxTables.read(table, paragraphs, paragraphs.place(number)));
            } else if (element instanceof XWPFSDT control) {
                parts.addAll(lists.end());
                parts.addAll(control(control, paragraphs.place(number), findings));
            }
        }
        parts.addAll(lists.end());
        parts.addAll(paragraphs.notes());
        tellLeftOut(document, name, findings);
        return parts;
    }

    /** A frame around paragraphs, such as a cover page or the contents that Word makes. */
    private static List<Part> control(XWPFSDT control, SourceSpan place, ImportFindings findings) {
        List<Part> parts = new ArrayList<>();
        for (String line : control.getContent().getText().split("\n", -1)) {
            String text = line.strip();
            if (CONTENTS_LINE.matcher(text).matches()) {
                findings.add(ImportNote.CONTENTS, place, text);
            } else if (!text.isEmpty()) {
                Piece words = new Words(text, Look.PLAIN, Optional.empty());
                parts.add(new Passage(List.of(words), 1, place));
            }
        }
        return parts;
    }

    /** What stands beside the text: it is no sentence of the course, and told so that nobody misses it. */
    private static void tellLeftOut(XWPFDocument document, String name, ImportFindings findings) {
        SourceSpan place = SourceSpan.startOf(name);
        Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .map(margin -> margin.getText().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .forEach(text -> findings.add(ImportNote.PAGE_MARGIN, place, text));
        if (document.getDocComments() != null) {
            for (XWPFComment comment : document.getComments()) {
                findings.add(ImportNote.COMMENT, place, comment.getText().strip());
            }
        }
    }
}
