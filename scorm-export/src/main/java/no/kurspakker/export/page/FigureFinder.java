package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.Block;
import no.kurspakker.course.BlockVisitor;
import no.kurspakker.course.BulletList;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Choice;
import no.kurspakker.course.CodeBlock;
import no.kurspakker.course.Course;
import no.kurspakker.course.Definition;
import no.kurspakker.course.Figure;
import no.kurspakker.course.Film;
import no.kurspakker.course.Footnote;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.KnowledgeCheckVisitor;
import no.kurspakker.course.LanguageBlock;
import no.kurspakker.course.ListItem;
import no.kurspakker.course.Matching;
import no.kurspakker.course.MultipleChoice;
import no.kurspakker.course.Note;
import no.kurspakker.course.OrderedList;
import no.kurspakker.course.Ordering;
import no.kurspakker.course.PageText;
import no.kurspakker.course.Paragraph;
import no.kurspakker.course.Quote;
import no.kurspakker.course.Reveal;
import no.kurspakker.course.Section;
import no.kurspakker.course.SingleChoice;
import no.kurspakker.course.Table;
import no.kurspakker.course.TrueFalse;

/** Finds the figures in a course, however deep they stand. */
final class FigureFinder
        implements BlockVisitor<FigureFinder>, KnowledgeCheckVisitor<FigureFinder> {

    private final List<Figure> found = new ArrayList<>();

    private FigureFinder() {}

    /** {@return the figures in {@code course}, in reading order, then those of its translations} */
    static List<Figure> figures(Course course) {
        FigureFinder finder = new FigureFinder();
        finder.course(course);
        course.translations().forEach(translation -> finder.course(translation.course()));
        return List.copyOf(finder.found);
    }

    private void course(Course course) {
        course.welcome().ifPresent(page -> {
            text(page.text());
            footnotes(page.footnotes());
        });
        for (Chapter chapter : course.chapters()) {
            text(chapter.text());
            footnotes(chapter.footnotes());
        }
        for (GroupTask task : course.groupTasks()) {
            blocks(task.context());
            footnotes(task.footnotes());
        }
    }

    private void text(PageText text) {
        blocks(text.lead());
        text.sections().forEach(this::section);
    }

    private void section(Section section) {
        blocks(section.blocks());
        section.sections().forEach(this::section);
    }

    private void footnotes(List<Footnote> footnotes) {
        footnotes.forEach(footnote -> blocks(footnote.blocks()));
    }

    private FigureFinder blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private FigureFinder items(List<ListItem> items) {
        items.forEach(item -> blocks(item.blocks()));
        return this;
    }

    private FigureFinder choices(List<Choice> choices) {
        choices.forEach(choice -> blocks(choice.feedback()));
        return this;
    }

    @Override
    public FigureFinder visit(Paragraph paragraph) {
        return this;
    }

    @Override
    public FigureFinder visit(BulletList bulletList) {
        return items(bulletList.items());
    }

    @Override
    public FigureFinder visit(OrderedList orderedList) {
        return items(orderedList.items());
    }

    @Override
    public FigureFinder visit(Quote quote) {
        return blocks(quote.blocks());
    }

    @Override
    public FigureFinder visit(CodeBlock codeBlock) {
        return this;
    }

    @Override
    public FigureFinder visit(Table table) {
        return this;
    }

    @Override
    public FigureFinder visit(Figure figure) {
        found.add(figure);
        return blocks(figure.textEquivalent());
    }

    @Override
    public FigureFinder visit(Film film) {
        return blocks(film.summary());
    }

    @Override
    public FigureFinder visit(Definition definition) {
        return blocks(definition.blocks());
    }

    @Override
    public FigureFinder visit(Note note) {
        return blocks(note.blocks());
    }

    @Override
    public FigureFinder visit(Reveal reveal) {
        return blocks(reveal.before()).blocks(reveal.revealed());
    }

    @Override
    public FigureFinder visit(KnowledgeCheck check) {
        return blocks(check.prompt()).blocks(check.explanation()).acceptCheck(check);
    }

    @Override
    public FigureFinder visit(LanguageBlock languageBlock) {
        return blocks(languageBlock.blocks());
    }

    private FigureFinder acceptCheck(KnowledgeCheck check) {
        return check.acceptCheck(this);
    }

    @Override
    public FigureFinder visit(SingleChoice singleChoice) {
        return choices(singleChoice.choices());
    }

    @Override
    public FigureFinder visit(MultipleChoice multipleChoice) {
        return choices(multipleChoice.choices());
    }

    @Override
    public FigureFinder visit(TrueFalse trueFalse) {
        return choices(List.of(trueFalse.whenTrue(), trueFalse.whenFalse()));
    }

    @Override
    public FigureFinder visit(Matching matching) {
        return this;
    }

    @Override
    public FigureFinder visit(Ordering ordering) {
        return this;
    }
}
