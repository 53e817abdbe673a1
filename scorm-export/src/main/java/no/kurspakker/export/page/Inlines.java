package no.kurspakker.export.page;

import java.util.List;
import no.kurspakker.course.CodeText;
import no.kurspakker.course.Emphasis;
import no.kurspakker.course.FootnoteReference;
import no.kurspakker.course.Inline;
import no.kurspakker.course.InlineVisitor;
import no.kurspakker.course.LanguageText;
import no.kurspakker.course.LineBreak;
import no.kurspakker.course.Link;
import no.kurspakker.course.PageLink;
import no.kurspakker.course.Strong;
import no.kurspakker.course.Text;
import no.kurspakker.export.page.html.Html;

/** Writes running text. */
final class Inlines implements InlineVisitor<Html> {

    private final Html html;
    private final PageScope scope;
    private boolean running;
    private boolean withoutTerms;

    Inlines(Html html, PageScope scope) {
        this.html = html;
        this.scope = scope;
    }

    Html write(List<Inline> text) {
        text.forEach(inline -> inline.accept(this));
        return html;
    }

    /** Writes the text of a paragraph, with links from words that it is the first to use to their explanation. */
    Html writeRunning(List<Inline> text) {
        running = true;
        write(text);
        running = false;
        return html;
    }

    /** Links no words to explanations while {@code task} writes. */
    void withoutTerms(Runnable task) {
        boolean before = withoutTerms;
        withoutTerms = true;
        task.run();
        withoutTerms = before;
    }

    /** A link out of the course: in a new tab, since most sites refuse to stand in a platform's frame. */
    Html linkOut(String address, List<Inline> text) {
        html.open("a", "href", address, "target", "_blank", "rel", "noopener noreferrer");
        withoutTerms(() -> write(text));
        html.element("span", " " + scope.words().text("link.tab"), "class", "hidden");
        return html.close();
    }

    @Override
    public Html visit(Text text) {
        String words = text.value();
        if (!running || withoutTerms) {
            return html.text(words);
        }
        int end = 0;
        for (TermMarks.Mention mention : scope.terms().first(words)) {
            html.text(words.substring(end, mention.start()));
            String number = Integer.toString(mention.number());
            html.open(
                    "a",
                    "class",
                    "term",
                    "href",
                    scope.term(mention.number()),
                    "data-term",
                    number);
            html.text(words.substring(mention.start(), mention.end())).close();
            end = mention.end();
        }
        return html.text(words.substring(end));
    }

    @Override
    public Html visit(Emphasis emphasis) {
        html.open("em");
        return write(emphasis.text()).close();
    }

    @Override
    public Html visit(Strong strong) {
        html.open("strong");
        return write(strong.text()).close();
    }

    @Override
    public Html visit(CodeText codeText) {
        return html.element("code", codeText.value());
    }

    @Override
    public Html visit(Link link) {
        String target = link.target().value();
        if (target.startsWith("https:")) {
            return linkOut(target, link.text());
        }
        html.open("a", "href", target);
        withoutTerms(() -> write(link.text()));
        return html.close();
    }

    @Override
    public Html visit(PageLink pageLink) {
        html.open("a", "href", scope.href(pageLink.page(), pageLink.anchor()));
        withoutTerms(() -> write(pageLink.text()));
        return html.close();
    }

    @Override
    public Html visit(FootnoteReference reference) {
        String number = Integer.toString(reference.number());
        String anchor = scope.nextReference(reference.number());
        html.open("sup")
                .open(
                        "a",
                        "role",
                        "doc-noteref",
                        "id",
                        scope.id(anchor),
                        "href",
                        scope.here(PageScope.footnote(reference.number())),
                        "aria-label",
                        scope.words().text("footnote", "number", number));
        return html.text(number).close().close();
    }

    @Override
    public Html visit(LineBreak lineBreak) {
        return html.empty("br");
    }

    @Override
    public Html visit(LanguageText languageText) {
        html.open("span", "lang", languageText.language().value());
        withoutTerms(() -> write(languageText.text()));
        return html.close();
    }
}
