package no.kurspakker.course.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import no.kurspakker.course.importing.folder.ImportSettings;
import no.kurspakker.course.importing.folder.ImportedCourse;
import no.kurspakker.course.importing.report.ImportNote;
import no.kurspakker.course.source.CourseReader;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFEndnote;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents as Word saves them, made here. */
class WordDocumentTest {

    /** One white pixel. */
    private static final byte[] PNG = Base64.getDecoder()
            .decode(
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5E"
                            + "rkJggg==");

    @TempDir
    Path folder;

    @Test
    void headingsListsTablesNotesLinksAndPicturesBecomeACourseWithoutMistakes() throws Exception {
        Path file = folder.resolve("ventiler.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            write(document);
            document.write(out);
        }

        ImportedCourse course = CourseImport.read(file, ImportSettings.NONE);
        Path made = folder.resolve("made");
        course.writeTo(made);

        assertThat(CourseReader.read(made).problems()).isEmpty();
        assertThat(Files.readString(made.resolve("chapters/01-a-kjenne-ventilene.md")))
                .endsWith("""
                        En ventil **stenger** vannet[^f1], se [håndboka](<https://example.org/bok>).

                        - Nøkkel
                        - Hansker

                        1. Se

                        Tabell: Å kjenne ventilene

                        | Feil | Råd |
                        |---|---|
                        | Lekkasje | Bytt |

                        :::figure
                        ![Et ratt](../media/image1.png)

                        Figur 1: Et ratt
                        :::

                        [^f1]: Noen bare bremser det.
                        """);
        assertThat(Files.readString(made.resolve("group-tasks/1-en-lekkasje.md")))
                .endsWith("Det er natt.\n\n1. Hvem ringer du?\n");
        assertThat(course.findings())
                .extracting(finding -> finding.note())
                .contains(ImportNote.NOTE_MOVED, ImportNote.CONTENTS, ImportNote.PICTURE);
    }

    private static void write(XWPFDocument document) throws IOException, InvalidFormatException {
        styled(document, "Title", "Ventiler");
        styled(document, "TOC1", "Å kjenne ventilene 3");
        styled(document, "Heading1", "Å kjenne ventilene");
        XWPFParagraph text = document.createParagraph();
        text.createRun().setText("En ventil ");
        var bold = text.createRun();
        bold.setBold(true);
        bold.setText("stenger");
        text.createRun().setText(" vannet");
        XWPFFootnote note = document.createFootnote();
        note.createParagraph().createRun().setText("Noen bare bremser det.");
        text.addFootnoteReference(note);
        text.createRun().setText(", se ");
        text.createHyperlinkRun("https://example.org/bok").setText("håndboka");
        text.createRun().setText(".");
        BigInteger bullets = list(document, STNumberFormat.BULLET, 1);
        BigInteger numbers = list(document, STNumberFormat.DECIMAL, 2);
        item(document, bullets, "Nøkkel");
        item(document, bullets, "Hansker");
        item(document, numbers, "Se");
        XWPFTable table = document.createTable(2, 2);
        table.getRow(0).getCell(0).setText("Feil");
        table.getRow(0).getCell(1).setText("Råd");
        table.getRow(1).getCell(0).setText("Lekkasje");
        table.getRow(1).getCell(1).setText("Bytt");
        var picture = document.createParagraph()
                .createRun()
                .addPicture(
                        new ByteArrayInputStream(PNG),
                        PictureType.PNG,
                        "ratt.png",
                        Units.toEMU(10),
                        Units.toEMU(10));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr("Et ratt");
        document.createParagraph().createRun().setText("Figur 1: Et ratt");
        styled(document, "Heading1", "Gruppeoppgave 1: En lekkasje");
        document.createParagraph().createRun().setText("Det er natt.");
        styled(document, "Heading2", "Spørsmål");
        item(document, numbers, "Hvem ringer du?");
    }

    @Test
    void boxesControlsAndEndnotesKeepTheirWordsAndMarginsAreTold() throws Exception {
        Path file = folder.resolve("ramme.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            styled(document, "Heading1", "Ventiler");
            XWPFParagraph text = document.createParagraph();
            text.createRun().setText("Steng vannet");
            XWPFEndnote note = document.createEndnote();
            note.createParagraph().createRun().setText("Først kaldt.");
            text.addFootnoteReference(document.createFootnote());
            text.getCTP().addNewR().addNewEndnoteReference().setId(note.getId());
            box(document.createParagraph(), "Ring vakta");
            control(document, "Nøkkelen henger ved døra");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Vannverket");
            document.write(out);
        }

        ImportedCourse course = CourseImport.read(file, ImportSettings.NONE);
        Path made = folder.resolve("made");
        course.writeTo(made);

        assertThat(Files.readString(made.resolve("chapters/01-ventiler.md")))
                .contains("Steng vannet", "Først kaldt.", "Nøkkelen henger ved døra")
                .containsOnlyOnce("Ring vakta")
                .doesNotContain("noteRef");
        assertThat(course.findings())
                .extracting(finding -> finding.note())
                .contains(ImportNote.PAGE_MARGIN);
    }

    /** A box as Word writes it: for itself, and again for its older versions. */
    private static void box(XWPFParagraph paragraph, String text) throws Exception {
        String box = "<w:txbxContent><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:txbxContent>";
        String xml = "<w:r xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + box + "</mc:Choice>"
                + "<mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r>";
        paragraph.getCTP().addNewR().set(XmlObject.Factory.parse(xml).selectPath("./*")[0]);
    }

    private static void control(XWPFDocument document, String text) {
        var paragraph =
                document.getDocument().getBody().addNewSdt().addNewSdtContent().addNewP();
        paragraph.addNewR().addNewT().setStringValue(text);
    }

    private static void styled(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static BigInteger list(XWPFDocument document, STNumberFormat.Enum format, int id) {
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(id));
        var level = form.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(format);
        BigInteger added = document.createNumbering().addAbstractNum(new XWPFAbstractNum(form));
        return document.getNumbering().addNum(added);
    }

    private static void item(XWPFDocument document, BigInteger list, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.ZERO);
        paragraph.createRun().setText(text);
    }

    @Test
    void fileThatIsNoWordDocumentIsRefusedByName() throws IOException {
        Path file = folder.resolve("broken.docx");
        Files.writeString(file, "PK but no zip");

        assertThatThrownBy(() -> CourseImport.read(file, ImportSettings.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.docx");
    }

    @Test
    void pdfIsRefusedWithWhatToDo() throws IOException {
        Path file = folder.resolve("paper.md");
        Files.write(file, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> CourseImport.read(file, ImportSettings.NONE))
                .hasMessageContaining("is a PDF: convert it");
    }
}
