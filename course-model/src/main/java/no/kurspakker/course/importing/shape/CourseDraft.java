package no.kurspakker.course.importing.shape;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.importing.document.Part;

/**
 * A course to be: which text of a document stands on which page.
 *
 * @param title empty if the document has none
 * @param front what stands before the first chapter, without the title
 */
public record CourseDraft(
        Optional<String> title, List<Part> front, List<PageDraft> chapters, List<TaskDraft> tasks) {

    public CourseDraft {
        front = List.copyOf(front);
        chapters = List.copyOf(chapters);
        tasks = List.copyOf(tasks);
    }
}
