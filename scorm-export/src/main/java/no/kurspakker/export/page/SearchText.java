package no.kurspakker.export.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import no.kurspakker.course.Table;
import no.kurspakker.course.TableCell;
import no.kurspakker.course.text.PlainText;

/** The words of blocks that a search may find; of a check its question alone. */
final class SearchText implements BlockVisitor<String> {

    private static final SearchText WORDS = new SearchText();

    private SearchText() {}

    static String of(List<? extends Block> blocks) {
        return blocks.stream().map(block -> block.accept(WORDS)).collect(Collectors.joining(" "));
    }

    private static String items(List<ListItem> items) {
        return items.stream().map(item -> of(item.blocks())).collect(Collectors.joining(" "));
    }

    private static String cells(List<TableCell> cells) {
        return cells.stream()
                .map(cell -> PlainText.of(cell.text()))
                .collect(Collectors.joining(" "));
    }

    private static String titled(List<Inline> title, List<Block> blocks) {
        return PlainText.of(title) + " " + of(blocks);
    }

    @Override
    public String visit(Paragraph paragraph) {
        return PlainText.of(paragraph.text());
    }

    @Override
    public String visit(BulletList bulletList) {
        return items(bulletList.items());
    }

    @Override
    public String visit(OrderedList orderedList) {
        return items(orderedList.items());
    }

    @Override
    public String visit(Quote quote) {
        return of(quote.blocks());
    }

    @Override
    public String visit(CodeBlock codeBlock) {
        return codeBlock.text();
    }

    @Override
    public String visit(Table table) {
        String rows = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(SearchText::cells)
                .collect(Collectors.joining(" "));
        return PlainText.of(table.caption()) + " " + rows;
    }

    @Override
    public String visit(Figure figure) {
        return titled(figure.caption(), figure.textEquivalent());
    }

    @Override
    public String visit(Film film) {
        return film.title() + " " + of(film.summary());
    }

    @Override
    public String visit(Definition definition) {
        return definition.term() + " " + of(definition.blocks());
    }

    @Override
    public String visit(Note note) {
        return note.title().orElse("") + " " + of(note.blocks());
    }

    @Override
    public String visit(Reveal reveal) {
        return reveal.title() + " " + of(reveal.before()) + " " + of(reveal.revealed());
    }

    @Override
    public String visit(KnowledgeCheck knowledgeCheck) {
        return of(knowledgeCheck.prompt());
    }

    @Override
    public String visit(LanguageBlock languageBlock) {
        return of(languageBlock.blocks());
    }
}
