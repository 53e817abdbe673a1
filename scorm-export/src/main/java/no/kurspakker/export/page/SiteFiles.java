package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.page.html.Markup;

/** The files of a course in one language and one layout, without its images. */
final class SiteFiles {

    private final Site site;
    private final Addresses addresses;
    private final Templates templates;
    private final ArticleRenderer articles;

    SiteFiles(Site site, Images images, Addresses addresses, Templates templates) {
        this.site = site;
        this.addresses = addresses;
        this.templates = templates;
        this.articles = new ArticleRenderer(site, images, addresses, templates);
    }

    /** All articles, or as many as have {@code limit} characters: no fewer bytes, so that the rest is in vain. */
    List<Markup> articles(long limit) {
        List<Markup> all = new ArrayList<>();
        long length = 0;
        for (int i = 0; i < site.pages().size() && length < limit; i++) {
            all.add(articles.article(i));
            length += all.get(i).html().length();
        }
        return all;
    }

    Map<PackagePath, Content> oneDocument(List<Markup> all) {
        SortedMap<PackagePath, Content> files = new TreeMap<>();
        SiteLanguage language = site.language();
        Markup index = index(all);
        files.put(language.search(), SearchIndex.of(site));
        files.put(language.index(), Bytes.of(index.html()));
        if (!language.isMain()) {
            files.put(language.text(), LanguageScript.of(language.tag(), index));
        }
        return files;
    }

    Map<PackagePath, Content> separate() {
        Map<PackagePath, Content> files = oneDocument(List.of(articles.article(0)));
        for (int i = 1; i < site.pages().size(); i++) {
            SitePage page = site.pages().get(i);
            PackagePath path = addresses.document(page.id());
            files.put(path, Bytes.of(document(page, path, articles.article(i)).html()));
        }
        return files;
    }

    private Markup index(List<Markup> all) {
        PackagePath index = addresses.index();
        return templates.document(new DocumentView(
                site.course(),
                site.words(),
                title(site.pages().get(0)),
                base(index),
                site.language().isMain() ? "" : index.value(),
                index.value(),
                LanguageLink.of(site),
                Optional.of(Contents.of(site, page -> articles.reference(index, page))),
                all,
                Optional.of(new CourseData(site, addresses).write()),
                site.language().isMain()));
    }

    private Markup document(SitePage page, PackagePath path, Markup article) {
        return templates.document(new DocumentView(
                site.course(),
                site.words(),
                title(page),
                base(path),
                path.value(),
                addresses.index().value(),
                LanguageLink.of(site),
                Optional.empty(),
                List.of(article),
                Optional.empty(),
                false));
    }

    private static Optional<String> base(PackagePath document) {
        long depth = document.value().chars().filter(c -> c == '/').count();
        return depth == 0 ? Optional.empty() : Optional.of("../".repeat((int) depth));
    }

    private String title(SitePage page) {
        return page.title() + " – " + site.course().title();
    }
}
