package no.kurspakker.export.page;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Footnote;
import no.kurspakker.course.GlossaryTerm;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.page.html.Html;
import no.kurspakker.export.page.html.Markup;

/** Makes the articles of one layout. */
final class ArticleRenderer {

    private final Site site;
    private final Images images;
    private final Addresses addresses;
    private final Templates templates;

    ArticleRenderer(Site site, Images images, Addresses addresses, Templates templates) {
        this.site = site;
        this.images = images;
        this.addresses = addresses;
        this.templates = templates;
    }

    /** {@return the article of the page at {@code index} of the site} */
    Markup article(int index) {
        SitePage page = site.pages().get(index);
        InterfaceText words = site.words(page);
        return templates.article(new ArticleView(
                words,
                page,
                untranslated(page),
                page.unit().map(unit -> facts(unit, words)),
                body(page),
                page.unit().map(unit -> words.text("mark." + unit.kind().id())),
                reference(page, index - 1),
                reference(page, index + 1)));
    }

    private Optional<Untranslated> untranslated(SitePage page) {
        return site.isUntranslated(page)
                ? Optional.of(new Untranslated(
                        site.course().language(),
                        site.words()
                                .text(
                                        "untranslated",
                                        "language",
                                        LanguageNames.in(
                                                site.course().language(), page.language()))))
                : Optional.empty();
    }

    /** {@return a link to {@code page} from the contents of the document {@code from}} */
    PageReference reference(PackagePath from, SitePage page) {
        return reference(from, page, site.course().language());
    }

    private PageReference reference(PackagePath from, SitePage page, LanguageTag around) {
        return new PageReference(
                addresses.href(from, page.id(), Optional.empty()),
                page.title(),
                page.unit().map(unit -> unit.tracked().id().value()),
                page.unit().map(unit -> site.words().minutes(unit.minutes())),
                Optional.of(page.language()).filter(language -> !language.equals(around)));
    }

    private Optional<PageReference> reference(SitePage from, int index) {
        List<SitePage> pages = site.pages();
        return index < 0 || index >= pages.size()
                ? Optional.empty()
                : Optional.of(reference(
                        addresses.document(from.id()), pages.get(index), from.language()));
    }

    private Markup body(SitePage page) {
        Html html = new Html();
        PageScope scope = new PageScope(page, addresses, site, images);
        Blocks blocks = new Blocks(html, scope);
        if (page.text().isPresent()) {
            page.text().get().accept(new PageBody(blocks));
            footnotes(page.text().get().footnotes(), blocks);
        } else {
            glossary(scope, html);
        }
        return html.done();
    }

    private void footnotes(List<Footnote> footnotes, Blocks blocks) {
        if (footnotes.isEmpty()) {
            return;
        }
        Html html = blocks.html();
        String heading = blocks.scope().words().text("footnotes");
        html.open("section", "class", "footnotes", "role", "doc-endnotes", "aria-label", heading);
        html.element("h2", heading).line().open("ol").line();
        for (Footnote footnote : footnotes) {
            String id = blocks.scope().id(PageScope.footnote(footnote.number()));
            html.open("li", "id", id, "value", Integer.toString(footnote.number()));
            blocks.inlines().withoutTerms(() -> blocks.write(footnote.blocks()));
            back(footnote.number(), blocks.scope(), html);
            html.close().line();
        }
        html.close().close().line();
    }

    private void back(int number, PageScope scope, Html html) {
        String words = scope.words().text("footnote.back");
        html.open("p", "class", "back");
        for (int time = 1; time <= scope.references(number); time++) {
            String href = scope.here(PageScope.reference(number, time));
            html.open("a", "role", "doc-backlink", "href", href).text(words);
            html.element("span", " (" + number + (time == 1 ? ")" : "–" + time + ")"));
            html.close().text(" ");
        }
        html.close();
    }

    private void glossary(PageScope scope, Html html) {
        html.open("dl", "class", "glossary").line();
        int number = 0;
        for (GlossaryTerm term : site.course().glossary()) {
            number++;
            html.open("dt", "id", scope.id(Integer.toString(number)));
            html.element("dfn", term.term()).close();
            html.element("dd", term.explanation()).line();
        }
        html.close().line();
    }

    /** Its number among the chapters or the group tasks, and the minutes it takes. */
    private String facts(SiteUnit unit, InterfaceText words) {
        String number = words.text(
                        "facts." + unit.kind().id(), "number", Integer.toString(unit.number()))
                .replace("{total}", Integer.toString(site.count(unit.kind())));
        return number + " · " + words.minutes(unit.minutes());
    }
}
