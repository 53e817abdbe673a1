package no.kurspakker.course.importing.document;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;

/**
 * A picture, or the place where one stood.
 *
 * @param file empty if the document does not have it, or not in a form that courses take
 * @param alt what the document says instead of it; may be empty
 */
public record Picture(Optional<PictureFile> file, String alt, List<Piece> caption, SourceSpan place)
        implements Part {

    public Picture {
        caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
