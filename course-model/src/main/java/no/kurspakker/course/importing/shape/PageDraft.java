package no.kurspakker.course.importing.shape;

import java.util.List;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.importing.document.Part;

/**
 * A page to be.
 *
 * @param id unique in the course
 * @param parts headings in them have the level that they have on the page, from 2
 * @param place of its heading in the document
 */
public record PageDraft(String id, String title, List<Part> parts, SourceSpan place) {

    public PageDraft {
        parts = List.copyOf(parts);
    }
}
