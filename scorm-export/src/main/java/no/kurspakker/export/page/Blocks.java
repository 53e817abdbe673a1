package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.List;
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
import no.kurspakker.course.Section;
import no.kurspakker.course.Table;
import no.kurspakker.export.page.html.Html;

/** Writes the blocks of a page. Larger ones have a class of their own. */
final class Blocks implements BlockVisitor<Html> {

    private final Html html;
    private final PageScope scope;
    private final Inlines inlines;

    Blocks(Html html, PageScope scope) {
        this.html = html;
        this.scope = scope;
        this.inlines = new Inlines(html, scope);
    }

    Html html() {
        return html;
    }

    PageScope scope() {
        return scope;
    }

    Inlines inlines() {
        return inlines;
    }

    Html write(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this).line());
        return html;
    }

    Html write(Section section) {
        html.open("section").line();
        html.open("h" + section.level(), "id", scope.id(section.anchor()));
        inlines.write(section.title()).close().line();
        write(section.blocks());
        section.sections().forEach(this::write);
        return html.close().line();
    }

    @Override
    public Html visit(Paragraph paragraph) {
        html.open("p");
        return inlines.writeRunning(paragraph.text()).close();
    }

    @Override
    public Html visit(BulletList bulletList) {
        boolean tasks =
                bulletList.items().stream().anyMatch(item -> item.ticked().isPresent());
        // The style sheet takes the bullets away, and some browsers then forget that it is a list.
        return tasks
                ? items(bulletList.items(), "ul", "class", "tasks", "role", "list")
                : items(bulletList.items(), "ul");
    }

    @Override
    public Html visit(OrderedList orderedList) {
        String start = Integer.toString(orderedList.start());
        return orderedList.start() == 1
                ? items(orderedList.items(), "ol")
                : items(orderedList.items(), "ol", "start", start);
    }

    private Html items(List<ListItem> items, String element, String... attributes) {
        html.open(element, attributes).line();
        for (ListItem item : items) {
            html.open("li");
            if (item.ticked().isPresent()) {
                task(item, item.ticked().get());
            } else {
                item(item.blocks());
            }
            html.close().line();
        }
        return html.close();
    }

    /** A short item is its text alone, perhaps with a list under it. */
    private void item(List<Block> blocks) {
        if (isShort(blocks) && blocks.get(0) instanceof Paragraph paragraph) {
            inlines.writeRunning(paragraph.text());
            write(blocks.subList(1, blocks.size()));
        } else {
            write(blocks);
        }
    }

    private static boolean isShort(List<Block> blocks) {
        if (blocks.size() == 2) {
            Block second = blocks.get(1);
            return second instanceof BulletList || second instanceof OrderedList;
        }
        return blocks.size() == 1;
    }

    private void task(ListItem item, boolean ticked) {
        List<String> box = new ArrayList<>(List.of("type", "checkbox"));
        if (ticked) {
            box.addAll(List.of("checked", ""));
        }
        html.open("label").empty("input", box.toArray(String[]::new)).text(" ");
        html.open("span");
        List<Block> rest = item.blocks();
        if (!rest.isEmpty() && rest.get(0) instanceof Paragraph paragraph) {
            inlines.write(paragraph.text());
            rest = rest.subList(1, rest.size());
        } else {
            html.text(scope.words().text("tick"));
        }
        html.close().close();
        write(rest);
    }

    @Override
    public Html visit(Quote quote) {
        html.open("blockquote");
        return write(quote.blocks()).close();
    }

    @Override
    public Html visit(CodeBlock codeBlock) {
        // Long lines scroll, and what scrolls must be reached by keyboard.
        return html.open("pre", "tabindex", "0")
                .element("code", codeBlock.text())
                .close();
    }

    @Override
    public Html visit(Table table) {
        return new TableMarkup(html, inlines).write(table);
    }

    @Override
    public Html visit(Figure figure) {
        return new FigureMarkup(this).write(figure);
    }

    @Override
    public Html visit(Film film) {
        return new FilmMarkup(this).write(film);
    }

    @Override
    public Html visit(Definition definition) {
        html.open("dl", "class", "definition").open("dt");
        html.element("dfn", definition.term()).close().open("dd");
        write(definition.blocks());
        definition
                .origin()
                .map(origin -> scope.words().text("definition.source", "source", origin))
                .ifPresent(words -> html.element("p", words, "class", "source"));
        return html.close().close();
    }

    @Override
    public Html visit(Note note) {
        html.open("div", "class", "note", "role", "note");
        note.title().ifPresent(title -> html.element("p", title, "class", "note-title"));
        return write(note.blocks()).close();
    }

    @Override
    public Html visit(Reveal reveal) {
        if (reveal.before().isEmpty()) {
            html.open("details", "class", "reveal").element("summary", reveal.title());
            html.open("div");
            return write(reveal.revealed()).close().close();
        }
        html.open("div", "class", "reveal");
        html.element("p", reveal.title(), "class", "reveal-title");
        write(reveal.before());
        if (asksToTick(reveal.before())) {
            html.element("p", scope.words().text("reveal.unsaved"), "class", "unsaved");
        }
        html.open("details").open("summary").text(scope.words().text("reveal.show"));
        html.element("span", ": " + reveal.title(), "class", "hidden").close();
        html.open("div");
        return write(reveal.revealed()).close().close().close();
    }

    private static boolean asksToTick(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block instanceof BulletList list
                        && list.items().stream().anyMatch(item -> item.ticked().isPresent()));
    }

    @Override
    public Html visit(KnowledgeCheck knowledgeCheck) {
        return new CheckMarkup(this).write(knowledgeCheck);
    }

    @Override
    public Html visit(LanguageBlock languageBlock) {
        html.open("div", "lang", languageBlock.language().value());
        return write(languageBlock.blocks()).close();
    }
}
