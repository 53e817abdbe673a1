package no.kurspakker.course.importing.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.kurspakker.course.importing.document.EveryText;
import no.kurspakker.course.importing.document.Note;
import no.kurspakker.course.importing.document.NoteMark;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Brings each footnote to the page that has its mark; documents may keep all of them at their end. */
final class NotePlaces {

    private final ImportFindings findings;
    private final Map<String, Note> notes = new LinkedHashMap<>();

    NotePlaces(List<List<Part>> pages, ImportFindings findings) {
        this.findings = findings;
        for (List<Part> page : pages) {
            for (Part part : page) {
                if (part instanceof Note note) {
                    notes.putIfAbsent(note.label(), note);
                }
            }
        }
    }

    /** {@return {@code page} with the notes that it has marks for; one that has no mark anywhere stays where it was} */
    List<Part> settle(List<Part> page, List<Part> allElse) {
        Set<String> marks = marks(page);
        Set<String> elsewhere = marks(allElse);
        Set<String> here = new HashSet<>();
        List<Part> settled = new ArrayList<>();
        for (Part part : page) {
            if (!(part instanceof Note note)) {
                settled.add(part);
            } else if (marks.contains(note.label()) || !elsewhere.contains(note.label())) {
                here.add(note.label());
                settled.add(note);
            }
        }
        for (String label : marks) {
            Note note = notes.get(label);
            if (note != null && here.add(label)) {
                findings.add(ImportNote.NOTE_MOVED, note.place(), label);
                settled.add(note);
            }
        }
        return settled;
    }

    private static Set<String> marks(List<Part> parts) {
        Set<String> marks = new java.util.LinkedHashSet<>();
        new EveryText(text -> {
                    for (Piece piece : text) {
                        if (piece instanceof NoteMark mark) {
                            marks.add(mark.label());
                        }
                    }
                    return text;
                })
                .in(parts);
        return marks;
    }
}
