package no.kurspakker.course.source;

import java.util.List;
import no.kurspakker.course.Block;
import no.kurspakker.course.BlockVisitor;
import no.kurspakker.course.BulletList;
import no.kurspakker.course.CodeBlock;
import no.kurspakker.course.Definition;
import no.kurspakker.course.Figure;
import no.kurspakker.course.Film;
import no.kurspakker.course.Inline;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.LanguageBlock;
import no.kurspakker.course.ListItem;
import no.kurspakker.course.Note;
import no.kurspakker.course.OrderedList;
import no.kurspakker.course.Paragraph;
import no.kurspakker.course.Quote;
import no.kurspakker.course.Reveal;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.Table;
import no.kurspakker.course.TableCell;

/** Blocks, each on a line of its own with what lies in it below. */
final class BlockOutline implements BlockVisitor<Void> {

    private final OutlineText out;

    private BlockOutline(OutlineText out) {
        this.out = out;
    }

    static void write(List<Block> blocks, OutlineText out) {
        BlockOutline outline = new BlockOutline(out);
        blocks.forEach(block -> block.accept(outline));
    }

    static void writeWithin(List<Block> blocks, OutlineText out) {
        out.within(() -> write(blocks, out));
    }

    @Override
    public Void visit(Paragraph paragraph) {
        out.line(paragraph.source(), "paragraph " + InlineOutline.of(paragraph.text()));
        return null;
    }

    @Override
    public Void visit(BulletList list) {
        return items("bullets", list.items(), list.source());
    }

    @Override
    public Void visit(OrderedList list) {
        return items("numbers from " + list.start(), list.items(), list.source());
    }

    @Override
    public Void visit(Quote quote) {
        return container("quote", quote.blocks(), quote.source());
    }

    @Override
    public Void visit(CodeBlock code) {
        out.line(code.source(), "code " + code.text().replace("\n", "\\n"));
        return null;
    }

    @Override
    public Void visit(Table table) {
        out.line(table.source(), "table " + InlineOutline.of(table.caption()));
        out.within(() -> {
            row("head", table.header());
            table.rows().forEach(row -> row("row", row));
        });
        return null;
    }

    @Override
    public Void visit(Figure figure) {
        out.line(
                figure.source(),
                "figure " + figure.image().path() + " " + figure.image().type() + " "
                        + figure.image().bytes() + " \"" + figure.alt() + "\""
                        + figure.credit().map(credit -> " by " + credit).orElse(""));
        out.within(() -> {
            inlines("caption", figure.caption());
            write(figure.textEquivalent(), out);
        });
        return null;
    }

    @Override
    public Void visit(Film film) {
        String lost = film.address().isLost() ? " lost, see " : " ";
        return container(
                "film \"" + film.title() + "\" " + film.provider() + lost
                        + film.address().address()
                        + film.length().map(length -> " " + length).orElse(""),
                film.summary(),
                film.source());
    }

    @Override
    public Void visit(Definition definition) {
        String origin = definition.origin().map(from -> " from " + from).orElse("");
        return container(
                "definition " + definition.term() + origin,
                definition.blocks(),
                definition.source());
    }

    @Override
    public Void visit(Note note) {
        String title = note.title().map(text -> " \"" + text + "\"").orElse("");
        return container("note" + title, note.blocks(), note.source());
    }

    @Override
    public Void visit(Reveal reveal) {
        container("reveal \"" + reveal.title() + "\"", reveal.before(), reveal.source());
        return container("revealed", reveal.revealed(), reveal.source());
    }

    @Override
    public Void visit(KnowledgeCheck check) {
        container("check " + check.id(), check.prompt(), check.source());
        out.within(() -> check.acceptCheck(new CheckOutline(out)));
        return container("explanation", check.explanation(), check.source());
    }

    @Override
    public Void visit(LanguageBlock block) {
        return container("in " + block.language(), block.blocks(), block.source());
    }

    private Void container(String name, List<Block> blocks, SourceSpan source) {
        out.line(source, name);
        writeWithin(blocks, out);
        return null;
    }

    private Void items(String name, List<ListItem> items, SourceSpan source) {
        out.line(source, name);
        out.within(() -> items.forEach(item -> {
            String box = item.ticked().map(ticked -> ticked ? " [x]" : " [ ]").orElse("");
            out.line(item.source(), "item" + box);
            writeWithin(item.blocks(), out);
        }));
        return null;
    }

    private void row(String name, List<TableCell> cells) {
        StringBuilder row = new StringBuilder(name);
        for (TableCell cell : cells) {
            row.append(" | ").append(InlineOutline.of(cell.text()));
        }
        out.line(cells.get(0).source(), row.toString());
    }

    private void inlines(String name, List<Inline> text) {
        if (!text.isEmpty()) {
            out.line(name + " " + InlineOutline.of(text));
        }
    }
}
