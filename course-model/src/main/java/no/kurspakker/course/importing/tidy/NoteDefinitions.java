package no.kurspakker.course.importing.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.course.importing.document.EveryText;
import no.kurspakker.course.importing.document.Listing;
import no.kurspakker.course.importing.document.Note;
import no.kurspakker.course.importing.document.NoteMark;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Makes footnotes of raised numbers: in the text a mark, at the start of a passage the note itself. */
final class NoteDefinitions implements Mending {

    private static final Pattern LABEL = Pattern.compile("\\s*(\\d{1,3}|[*†‡])\\s*");

    private static final Set<String> SOURCES = Set.of(
            "kilder", "kjelder", "referanser", "referansar", "litteratur", "sources", "references");

    private final ImportFindings findings;

    NoteDefinitions(ImportFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Part> mend(List<Part> parts) {
        NoteLabels labels = NoteLabels.of(parts);
        List<Part> noted = notes(parts, labels);
        List<Part> marked = new ArrayList<>();
        for (Part part : noted) {
            marked.add(part.accept(new EveryText(text -> marks(text, labels, part))));
        }
        return marked;
    }

    private List<Part> notes(List<Part> parts, NoteLabels labels) {
        List<Part> noted = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Passage passage) || !isNote(passage)) {
                noted.add(parts.get(i));
                continue;
            }
            List<Piece> text = Pieces.strip(passage.text());
            String label = labels.define(labelOf(text.get(0)));
            List<Piece> rest = Pieces.strip(text.subList(1, text.size()));
            List<Part> inside = new ArrayList<>(List.of(passage.with(rest)));
            int end = isSources(rest) ? endOfSources(parts, i + 1) : i + 1;
            if (end > i + 1) {
                inside.add(sources(parts.subList(i + 1, end)));
            }
            noted.add(new Note(label, inside, passage.place()));
            findings.add(ImportNote.NOTE_FROM_SUPERSCRIPT, passage.place(), label);
            i = end - 1;
        }
        return noted;
    }

    private Part sources(List<Part> passages) {
        findings.add(
                ImportNote.SOURCES, passages.get(0).place(), Integer.toString(passages.size()));
        return new Listing(
                false, passages.stream().map(List::of).toList(), passages.get(0).place());
    }

    private static int endOfSources(List<Part> parts, int start) {
        int end = start;
        while (end < parts.size() && parts.get(end) instanceof Passage next && !isNote(next)) {
            end++;
        }
        return end;
    }

    private static boolean isSources(List<Piece> text) {
        String plain = Pieces.plain(text).toLowerCase(Locale.ROOT);
        return SOURCES.contains(plain.replaceAll(":$", ""));
    }

    /** A passage that begins with a raised number, and says something after it. */
    static boolean isNote(Passage passage) {
        List<Piece> text = Pieces.strip(passage.text());
        return text.size() > 1 && isLabel(text.get(0));
    }

    static boolean isLabel(Piece piece) {
        return piece instanceof Words words
                && words.look().raised()
                && LABEL.matcher(words.text()).matches();
    }

    static String labelOf(Piece piece) {
        return ((Words) piece).text().strip();
    }

    private List<Piece> marks(List<Piece> text, NoteLabels labels, Part part) {
        List<Piece> marked = new ArrayList<>();
        for (Piece piece : text) {
            if (!isLabel(piece)) {
                marked.add(piece);
                continue;
            }
            String label = labels.mark(labelOf(piece));
            if (label.isEmpty()) {
                findings.add(ImportNote.NOTE_WITHOUT_TEXT, part.place(), labelOf(piece));
                marked.add(((Words) piece).plain());
            } else {
                marked.add(new NoteMark(label));
            }
        }
        return marked;
    }
}
