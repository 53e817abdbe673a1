package no.kurspakker.course.importing.shape;

import java.util.List;
import no.kurspakker.course.importing.document.Piece;

/**
 * A group task to be.
 *
 * @param page its id, title and all but its questions
 */
public record TaskDraft(PageDraft page, List<List<Piece>> questions) {

    public TaskDraft {
        questions = questions.stream().map(List::copyOf).toList();
    }
}
