package no.kurspakker.course.importing.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Text in boxes that hang on a paragraph. Word writes each twice, the second time for its older versions. */
final class DocxTextBoxes {

    private static final String BOXES =
            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:txbxContent";

    private DocxTextBoxes() {}

    /** {@return the paragraphs in the boxes of {@code paragraph}, those without text left out} */
    static List<String> in(XWPFParagraph paragraph) {
        if (paragraph.getCTP().selectPath(BOXES).length == 0) {
            return List.of();
        }
        Document xml = Jsoup.parse(paragraph.getCTP().xmlText(), "", Parser.xmlParser());
        xml.select("mc|Fallback").remove();
        return xml.select("w|txbxContent w|p").stream()
                .map(DocxTextBoxes::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph
                .select("w|t, w|tab, w|br")
                .forEach(piece -> text.append(piece.is("w|t") ? piece.wholeText() : " "));
        return text.toString().strip();
    }
}
