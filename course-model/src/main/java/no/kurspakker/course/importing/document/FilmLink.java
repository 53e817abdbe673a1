package no.kurspakker.course.importing.document;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.course.SourceSpan;

/**
 * A passage that leads to a film.
 *
 * @param address empty if the document has lost it
 * @param text the passage itself
 */
public record FilmLink(
        String title, String provider, Optional<Iri> address, List<Piece> text, SourceSpan place)
        implements Part {

    public FilmLink {
        text = List.copyOf(text);
    }

    @Override
    public <R> R accept(PartVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
