package no.kurspakker.course.importing.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.importing.document.ImportedDocument;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.report.ImportFindings;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Reads a Word document. The line of a place is the number of its paragraph or table, from 1. */
public final class DocxDocument {

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
            throw new IOException(name + " is not a Word document that can be read", broken);
        }
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
            }
        }
        parts.addAll(lists.end());
        parts.addAll(paragraphs.notes());
        return parts;
    }
}
