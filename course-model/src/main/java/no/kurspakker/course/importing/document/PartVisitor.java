package no.kurspakker.course.importing.document;

/** An operation on every kind of {@link Part}. */
public interface PartVisitor<R> {

    R visit(Heading heading);

    R visit(Passage passage);

    R visit(Listing listing);

    R visit(Grid grid);

    R visit(Picture picture);

    R visit(FilmLink film);

    R visit(Note note);

    R visit(Quotation quotation);

    R visit(Verbatim verbatim);

    R visit(Divider divider);
}
