package no.kurspakker.course.importing.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** Changes the running text of parts, however deep it lies. */
public final class EveryText implements PartVisitor<Part> {

    private final UnaryOperator<List<Piece>> change;

    public EveryText(UnaryOperator<List<Piece>> change) {
        this.change = change;
    }

    /** {@return {@code parts}, changed} */
    public List<Part> in(List<Part> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Part visit(Heading heading) {
        return new Heading(heading.level(), change.apply(heading.text()), heading.place());
    }

    @Override
    public Part visit(Passage passage) {
        return passage.with(change.apply(passage.text()));
    }

    @Override
    public Part visit(Listing list) {
        return new Listing(
                list.ordered(), list.items().stream().map(this::in).toList(), list.place());
    }

    @Override
    public Part visit(Grid grid) {
        return new Grid(
                grid.rows().stream()
                        .map(row -> row.stream().map(change).toList())
                        .toList(),
                grid.place());
    }

    @Override
    public Part visit(Picture picture) {
        return new Picture(
                picture.file(), picture.alt(), change.apply(picture.caption()), picture.place());
    }

    @Override
    public Part visit(FilmLink film) {
        return new FilmLink(
                film.title(),
                film.provider(),
                film.address(),
                change.apply(film.text()),
                film.place());
    }

    @Override
    public Part visit(Note note) {
        return new Note(note.label(), in(note.parts()), note.place());
    }

    @Override
    public Part visit(Quotation quotation) {
        return new Quotation(in(quotation.parts()), quotation.place());
    }

    @Override
    public Part visit(Verbatim verbatim) {
        return verbatim;
    }

    @Override
    public Part visit(Divider divider) {
        return divider;
    }
}
