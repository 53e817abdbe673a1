package no.kurspakker.tracking;

import java.util.List;
import java.util.stream.Stream;
import no.kurspakker.course.Block;
import no.kurspakker.course.BlockVisitor;
import no.kurspakker.course.BulletList;
import no.kurspakker.course.CodeBlock;
import no.kurspakker.course.Definition;
import no.kurspakker.course.Figure;
import no.kurspakker.course.Film;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.LanguageBlock;
import no.kurspakker.course.ListItem;
import no.kurspakker.course.Note;
import no.kurspakker.course.OrderedList;
import no.kurspakker.course.Paragraph;
import no.kurspakker.course.Quote;
import no.kurspakker.course.Reveal;
import no.kurspakker.course.Table;

/** The blocks inside a block, where something tracked may stand. */
final class InnerBlocks implements BlockVisitor<List<Block>> {

    @Override
    public List<Block> visit(Paragraph paragraph) {
        return List.of();
    }

    @Override
    public List<Block> visit(BulletList bulletList) {
        return items(bulletList.items());
    }

    @Override
    public List<Block> visit(OrderedList orderedList) {
        return items(orderedList.items());
    }

    private static List<Block> items(List<ListItem> items) {
        return items.stream().flatMap(item -> item.blocks().stream()).toList();
    }

    @Override
    public List<Block> visit(Quote quote) {
        return quote.blocks();
    }

    @Override
    public List<Block> visit(CodeBlock codeBlock) {
        return List.of();
    }

    @Override
    public List<Block> visit(Table table) {
        return List.of();
    }

    @Override
    public List<Block> visit(Figure figure) {
        return List.of();
    }

    @Override
    public List<Block> visit(Film film) {
        return List.of();
    }

    @Override
    public List<Block> visit(Definition definition) {
        return definition.blocks();
    }

    @Override
    public List<Block> visit(Note note) {
        return note.blocks();
    }

    @Override
    public List<Block> visit(Reveal reveal) {
        return Stream.concat(reveal.before().stream(), reveal.revealed().stream())
                .toList();
    }

    @Override
    public List<Block> visit(KnowledgeCheck knowledgeCheck) {
        return List.of();
    }

    @Override
    public List<Block> visit(LanguageBlock languageBlock) {
        return languageBlock.blocks();
    }
}
