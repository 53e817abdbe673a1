package no.kurspakker.course.outline;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.Block;
import no.kurspakker.course.BlockVisitor;
import no.kurspakker.course.BulletList;
import no.kurspakker.course.CodeBlock;
import no.kurspakker.course.Definition;
import no.kurspakker.course.Figure;
import no.kurspakker.course.Film;
import no.kurspakker.course.Footnote;
import no.kurspakker.course.Inline;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.LanguageBlock;
import no.kurspakker.course.ListItem;
import no.kurspakker.course.Note;
import no.kurspakker.course.OrderedList;
import no.kurspakker.course.PageText;
import no.kurspakker.course.Paragraph;
import no.kurspakker.course.Question;
import no.kurspakker.course.Quote;
import no.kurspakker.course.Reveal;
import no.kurspakker.course.Section;
import no.kurspakker.course.Table;
import no.kurspakker.course.TableCell;
import no.kurspakker.course.text.PlainText;

/** Counts what stands on one page. Each visit gives the counter itself. For use by one thread. */
final class Counter implements BlockVisitor<Counter> {

    private final List<SectionOutline> sections = new ArrayList<>();
    private int lists;
    private int listPoints;
    private int tables;
    private int footnotes;
    private int sources;
    private int films;
    private int figures;
    private int checks;
    private int questions;
    private int words;
    private boolean inFootnote;

    List<SectionOutline> sections() {
        return sections;
    }

    Counts counts() {
        return new Counts(
                sections.size(),
                lists,
                listPoints,
                tables,
                footnotes,
                sources,
                films,
                figures,
                checks,
                questions,
                words);
    }

    void text(PageText text) {
        blocks(text.lead());
        text.sections().forEach(this::section);
    }

    private void section(Section section) {
        sections.add(new SectionOutline(section.level(), PlainText.of(section.title())));
        inlines(section.title());
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    void footnotes(List<Footnote> notes) {
        inFootnote = true;
        for (Footnote note : notes) {
            footnotes++;
            blocks(note.blocks());
        }
        inFootnote = false;
    }

    void questions(List<Question> asked) {
        questions += asked.size();
        asked.forEach(question -> inlines(question.text()));
    }

    void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void inlines(List<Inline> text) {
        words(PlainText.of(text));
    }

    /** A word begins and ends with a letter or digit; what stands between spaces is one. */
    void words(String text) {
        for (String word : text.split("\\s+", -1)) {
            words += word.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
    }

    @Override
    public Counter visit(Paragraph paragraph) {
        inlines(paragraph.text());
        return this;
    }

    @Override
    public Counter visit(BulletList list) {
        return list(list.items());
    }

    @Override
    public Counter visit(OrderedList list) {
        return list(list.items());
    }

    private Counter list(List<ListItem> items) {
        if (inFootnote) {
            sources += items.size();
        } else {
            lists++;
            listPoints += items.size();
        }
        items.forEach(item -> blocks(item.blocks()));
        return this;
    }

    @Override
    public Counter visit(Quote quote) {
        blocks(quote.blocks());
        return this;
    }

    @Override
    public Counter visit(CodeBlock code) {
        words(code.text());
        return this;
    }

    @Override
    public Counter visit(Table table) {
        tables++;
        inlines(table.caption());
        cells(table.header());
        table.rows().forEach(this::cells);
        return this;
    }

    private void cells(List<TableCell> cells) {
        cells.forEach(cell -> inlines(cell.text()));
    }

    @Override
    public Counter visit(Figure figure) {
        figures++;
        inlines(figure.caption());
        // The same once more, for those who do not see it: no list or table of its own.
        return this;
    }

    @Override
    public Counter visit(Film film) {
        films++;
        words(film.title());
        blocks(film.summary());
        return this;
    }

    @Override
    public Counter visit(Definition definition) {
        words(definition.term());
        blocks(definition.blocks());
        return this;
    }

    @Override
    public Counter visit(Note note) {
        note.title().ifPresent(this::words);
        blocks(note.blocks());
        return this;
    }

    @Override
    public Counter visit(Reveal reveal) {
        words(reveal.title());
        blocks(reveal.before());
        blocks(reveal.revealed());
        return this;
    }

    @Override
    public Counter visit(KnowledgeCheck check) {
        checks++;
        blocks(check.prompt());
        blocks(check.explanation());
        return this;
    }

    @Override
    public Counter visit(LanguageBlock block) {
        blocks(block.blocks());
        return this;
    }
}
