package no.kurspakker.course.importing.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.Heading;
import no.kurspakker.course.importing.document.Look;
import no.kurspakker.course.importing.document.Note;
import no.kurspakker.course.importing.document.NoteMark;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Picture;
import no.kurspakker.course.importing.document.PictureFile;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;

/** Paragraphs of Word as parts of a document. */
final class DocxParagraphs {

    /** Style names are the same in every language in the file's identifiers, or Norwegian in older files. */
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|overskrift|rubrik|title ?heading) ?([1-6])");

    private static final Pattern CONTENTS =
            Pattern.compile("(?:toc|innholdsfortegnelse|inh) ?\\d+");

    private static final int DEEPEST = 6;

    private final XWPFDocument document;
    private final String name;
    private final ImportFindings findings;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private int blanks;

    DocxParagraphs(XWPFDocument document, String name, ImportFindings findings) {
        this.document = document;
        this.name = name;
        this.findings = findings;
    }

    SourceSpan place(int number) {
        return new SourceSpan(name, number, 1);
    }

    List<Part> read(XWPFParagraph paragraph, int number) {
        SourceSpan place = place(number);
        List<Part> parts = new ArrayList<>(pictures(paragraph, place));
        DocxTextBoxes.in(paragraph)
                .forEach(line -> parts.add(new Passage(
                        List.of(new Words(line, Look.PLAIN, Optional.empty())), 1, place)));
        List<Piece> text = text(paragraph);
        boolean hasNote = text.stream().anyMatch(NoteMark.class::isInstance);
        if (Pieces.plain(text).isEmpty() && !hasNote) {
            blanks += parts.isEmpty() ? 1 : 0;
            return parts;
        }
        if (CONTENTS.matcher(style(paragraph)).matches()) {
            findings.add(ImportNote.CONTENTS, place, Pieces.plain(text));
            return parts;
        }
        int level = headingLevel(paragraph);
        parts.add(
                level > 0 ? new Heading(level, text, place) : new Passage(text, 1 + blanks, place));
        blanks = 0;
        return parts;
    }

    /** 1 to 6, or 0 for what is no heading. */
    int headingLevel(XWPFParagraph paragraph) {
        String style = style(paragraph);
        Matcher heading = HEADING.matcher(style);
        if (heading.matches()) {
            // The title of the document is above them all.
            return Math.min(DEEPEST, heading.group(1).charAt(0) - '0' + 1);
        }
        return style.equals("title") || style.equals("tittel") ? 1 : 0;
    }

    private String style(XWPFParagraph paragraph) {
        String id = paragraph.getStyleID();
        if (id == null) {
            return "";
        }
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyle(id);
        String shown = style == null || style.getName() == null ? id : style.getName();
        return shown.toLowerCase(Locale.ROOT);
    }

    List<Piece> text(XWPFParagraph paragraph) {
        DocxPieces pieces = new DocxPieces(document);
        pieces.read(paragraph);
        pieces.noteIds().forEach(this::keepNote);
        return pieces.pieces();
    }

    private void keepNote(String label) {
        XWPFAbstractFootnoteEndnote note = label.startsWith("e")
                ? document.getEndnoteByID(Integer.parseInt(label.substring(1)))
                : document.getFootnoteByID(Integer.parseInt(label.substring(1)));
        if (note == null || notes.containsKey(label)) {
            return;
        }
        SourceSpan place = SourceSpan.startOf(name);
        List<Part> parts = new ArrayList<>();
        for (XWPFParagraph paragraph : note.getParagraphs()) {
            DocxPieces pieces = new DocxPieces(document);
            pieces.read(paragraph);
            List<Piece> text = Pieces.strip(pieces.pieces());
            if (!text.isEmpty()) {
                parts.add(new Passage(text, 1, place));
            }
        }
        notes.put(label, new Note(label, parts, place));
    }

    /** The notes whose marks were read. */
    List<Part> notes() {
        return new ArrayList<>(notes.values());
    }

    private static List<Part> pictures(XWPFParagraph paragraph, SourceSpan place) {
        List<Part> pictures = new ArrayList<>();
        for (XWPFRun run : paragraph.getRuns()) {
            for (XWPFPicture picture : run.getEmbeddedPictures()) {
                Optional<PictureFile> file = Optional.ofNullable(picture.getPictureData())
                        .map(data -> new PictureFile(data.getFileName(), data.getData()));
                String alt = Optional.ofNullable(picture.getDescription()).orElse("");
                pictures.add(new Picture(file, alt.strip(), List.of(), place));
            }
        }
        return pictures;
    }
}
