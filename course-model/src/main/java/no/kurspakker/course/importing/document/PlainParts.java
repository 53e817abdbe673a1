package no.kurspakker.course.importing.document;

import java.util.ArrayList;
import java.util.List;

/** The words of parts alone, in their order. */
public final class PlainParts implements PartVisitor<String> {

    private static final PlainParts PLAIN = new PlainParts();

    private PlainParts() {}

    /** {@return the words, what stands apart on lines of its own} */
    public static String of(List<Part> parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(part.accept(PLAIN)));
        return String.join("\n", texts);
    }

    @Override
    public String visit(Heading heading) {
        return Pieces.plain(heading.text());
    }

    @Override
    public String visit(Passage passage) {
        return Pieces.plain(passage.text());
    }

    @Override
    public String visit(Listing list) {
        return String.join("\n", list.items().stream().map(PlainParts::of).toList());
    }

    @Override
    public String visit(Grid grid) {
        List<String> rows = new ArrayList<>();
        grid.rows()
                .forEach(row -> rows.add(
                        String.join(" ", row.stream().map(Pieces::plain).toList())));
        return String.join("\n", rows);
    }

    @Override
    public String visit(Picture picture) {
        return picture.alt() + " " + Pieces.plain(picture.caption());
    }

    @Override
    public String visit(FilmLink film) {
        return Pieces.plain(film.text());
    }

    @Override
    public String visit(Note note) {
        return of(note.parts());
    }

    @Override
    public String visit(Quotation quotation) {
        return of(quotation.parts());
    }

    @Override
    public String visit(Verbatim verbatim) {
        return verbatim.text();
    }

    @Override
    public String visit(Divider divider) {
        return "";
    }
}
