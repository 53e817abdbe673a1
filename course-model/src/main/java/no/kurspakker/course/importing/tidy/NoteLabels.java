package no.kurspakker.course.importing.tidy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.kurspakker.course.importing.document.EveryText;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;

/**
 * Which note each raised number means. Numbers may begin anew on each page, so a number means the first note with it
 * that comes after; marks and notes are asked for in the order of the document.
 */
final class NoteLabels {

    private final Map<String, Deque<String>> marks = new HashMap<>();
    private final Map<String, Deque<String>> definitions = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    private NoteLabels() {}

    static NoteLabels of(List<Part> parts) {
        NoteLabels labels = new NoteLabels();
        Map<String, Integer> waiting = new HashMap<>();
        for (Part part : parts) {
            boolean isNote = part instanceof Passage passage && NoteDefinitions.isNote(passage);
            List<String> found = found(part);
            if (isNote) {
                String number = found.remove(0);
                String label = labels.unique(number);
                labels.queue(labels.definitions, number).add(label);
                int marks = waiting.getOrDefault(number, 0);
                waiting.put(number, 0);
                for (int i = 0; i < marks; i++) {
                    labels.queue(labels.marks, number).add(label);
                }
            }
            found.forEach(number -> waiting.merge(number, 1, Integer::sum));
        }
        return labels;
    }

    private static List<String> found(Part part) {
        List<String> found = new ArrayList<>();
        part.accept(new EveryText(text -> {
            for (Piece piece : text) {
                if (NoteDefinitions.isLabel(piece)) {
                    found.add(NoteDefinitions.labelOf(piece));
                }
            }
            return text;
        }));
        return found;
    }

    private String unique(String number) {
        String base = Character.isDigit(number.charAt(0)) ? number : "note";
        String label = base;
        for (int i = 2; !used.add(label); i++) {
            label = base + "-" + i;
        }
        return label;
    }

    private Deque<String> queue(Map<String, Deque<String>> queues, String number) {
        return queues.computeIfAbsent(number, any -> new ArrayDeque<>());
    }

    /** The label of the next note with this number. */
    String define(String number) {
        return queue(definitions, number).remove();
    }

    /** The label that the next mark with this number means; empty if there is no such note. */
    String mark(String number) {
        Deque<String> next = queue(marks, number);
        return next.isEmpty() ? "" : next.remove();
    }
}
