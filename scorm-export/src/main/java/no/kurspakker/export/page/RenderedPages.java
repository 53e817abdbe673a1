package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.page.html.Markup;
import org.jspecify.annotations.Nullable;

/** Pages made from a site when they are asked for. Not safe for use by several threads. */
final class RenderedPages implements PageSet {

    private final Site site;
    private final Images images;
    private final Templates templates = new Templates();
    private @Nullable PackageTree embedded;
    private @Nullable PackageTree separate;

    RenderedPages(Site site, Images images) {
        this.site = site;
        this.images = images;
    }

    @Override
    public PackageTree embedded() {
        if (embedded == null) {
            Layout layout = new Layout(Addresses.embedded(site));
            embedded = layout.oneDocument(layout.articles(Long.MAX_VALUE));
        }
        return embedded;
    }

    @Override
    public PackageTree separate() {
        if (separate == null) {
            separate = new Layout(Addresses.separate(site)).documents();
        }
        return separate;
    }

    @Override
    public PackageTree standard() {
        if (embedded == null) {
            Layout layout = new Layout(Addresses.embedded(site));
            List<Markup> articles = layout.articles(LARGEST_DOCUMENT);
            if (articles.size() < site.pages().size()) {
                return separate();
            }
            embedded = layout.oneDocument(articles);
        }
        Content index = embedded.files().get(Addresses.INDEX);
        return index != null && index.size() < LARGEST_DOCUMENT ? embedded : separate();
    }

    private final class Layout {

        private final Addresses addresses;
        private final ArticleRenderer articles;
        private final SortedMap<PackagePath, Content> files = new TreeMap<>(images.files());

        Layout(Addresses addresses) {
            this.addresses = addresses;
            files.put(SearchIndex.PATH, SearchIndex.of(site));
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

        PackageTree oneDocument(List<Markup> all) {
            return with(index(all));
        }

        PackageTree documents() {
            for (int i = 1; i < site.pages().size(); i++) {
                document(site.pages().get(i), articles.article(i));
            }
            return with(index(List.of(articles.article(0))));
        }

        private PackageTree with(Markup index) {
            files.put(Addresses.INDEX, Bytes.of(index.html()));
            return new PackageTree(files);
        }

        private Markup index(List<Markup> all) {
            return templates.document(new DocumentView(
                    site.course(),
                    site.words(),
                    title(site.pages().get(0)),
                    Optional.empty(),
                    "",
                    Optional.of(
                            Contents.of(site, page -> articles.reference(Addresses.INDEX, page))),
                    all,
                    Optional.of(new CourseData(site, addresses).write())));
        }

        private void document(SitePage page, Markup article) {
            PackagePath path = page.document();
            boolean inFolder = path.value().contains("/");
            DocumentView view = new DocumentView(
                    site.course(),
                    site.words(),
                    title(page),
                    inFolder ? Optional.of("../") : Optional.empty(),
                    path.value(),
                    Optional.empty(),
                    List.of(article),
                    Optional.empty());
            files.put(path, Bytes.of(templates.document(view).html()));
        }

        private String title(SitePage page) {
            return page.title() + " – " + site.course().title();
        }
    }
}
