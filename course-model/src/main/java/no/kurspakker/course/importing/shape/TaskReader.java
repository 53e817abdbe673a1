package no.kurspakker.course.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.importing.document.Heading;
import no.kurspakker.course.importing.document.Listing;
import no.kurspakker.course.importing.document.Note;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.document.Passage;
import no.kurspakker.course.importing.document.Piece;
import no.kurspakker.course.importing.document.Pieces;
import no.kurspakker.course.importing.document.Words;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Parts the questions of a group task from the rest of it. */
final class TaskReader {

    private final ImportFindings findings;

    TaskReader(ImportFindings findings) {
        this.findings = findings;
    }

    TaskDraft read(PageDraft page) {
        List<Part> context = new ArrayList<>();
        List<List<Piece>> questions = new ArrayList<>();
        List<Part> askedIn = new ArrayList<>();
        boolean asked = false;
        for (Part part : page.parts()) {
            Optional<String> label = label(part);
            if (label.isPresent()) {
                findings.add(ImportNote.LABEL, part.place(), label.get());
                asked |= TaskWords.isQuestions(label.get());
                continue;
            }
            Optional<List<List<Piece>>> found = Questions.in(part, asked);
            if (found.isPresent()) {
                found.get().forEach(question -> questions.add(plain(question, part)));
                askedIn.add(part);
            } else {
                context.add(asText(part));
                tellMoved(part, questions);
            }
        }
        tell(askedIn, questions.size(), page);
        return new TaskDraft(
                new PageDraft(page.id(), page.title(), context, page.place()), questions);
    }

    private void tell(List<Part> askedIn, int count, PageDraft page) {
        if (askedIn.isEmpty()) {
            findings.add(ImportNote.NO_QUESTIONS, page.place(), page.title());
            return;
        }
        boolean isList =
                askedIn.size() == 1 && askedIn.get(0) instanceof Listing list && list.ordered();
        findings.add(
                isList ? ImportNote.QUESTIONS : ImportNote.QUESTIONS_MADE_LIST,
                askedIn.get(0).place(),
                Integer.toString(count));
    }

    private void tellMoved(Part part, List<List<Piece>> questions) {
        if (!questions.isEmpty() && !(part instanceof Note)) {
            findings.add(ImportNote.MOVED_BEFORE_QUESTIONS, part.place());
        }
    }

    /** Questions that a document sets in italics or bold are no more important than others. */
    private List<Piece> plain(List<Piece> question, Part part) {
        List<Piece> plain = Pieces.plainLook(Pieces.strip(question));
        if (!plain.equals(Pieces.strip(question))) {
            findings.add(ImportNote.QUESTION_STYLE, part.place(), Pieces.plain(plain));
        }
        return plain;
    }

    private static Optional<String> label(Part part) {
        List<Piece> text = part instanceof Heading heading
                ? heading.text()
                : part instanceof Passage passage ? passage.text() : List.of();
        String plain = Pieces.plain(text);
        boolean isLabel = TaskWords.isContext(plain) || TaskWords.isQuestions(plain);
        return isLabel && !plain.endsWith("?") ? Optional.of(plain) : Optional.empty();
    }

    /** A group task has no headings of its own. */
    private Part asText(Part part) {
        if (!(part instanceof Heading heading)) {
            return part;
        }
        findings.add(ImportNote.HEADING_MADE_TEXT, heading.place(), Pieces.plain(heading.text()));
        List<Piece> bold = Pieces.map(
                heading.text(),
                words -> new Words(words.text(), words.look().withBold(), words.link()));
        return new Passage(bold, 1, heading.place());
    }
}
