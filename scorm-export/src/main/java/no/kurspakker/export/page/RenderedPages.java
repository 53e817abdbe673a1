package no.kurspakker.export.page;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.page.html.Markup;
import org.jspecify.annotations.Nullable;

/** Pages made from sites, one for each language, when they are asked for. Not safe for use by several threads. */
final class RenderedPages implements PageSet {

    private final List<Site> sites;
    private final Images images;
    private final Templates templates = new Templates();
    private @Nullable PackageTree embedded;
    private @Nullable PackageTree separate;

    /** @param sites the main language first */
    RenderedPages(List<Site> sites, Images images) {
        this.sites = sites;
        this.images = images;
    }

    @Override
    public PackageTree embedded() {
        if (embedded == null) {
            embedded = embedded(Long.MAX_VALUE).orElseThrow();
        }
        return embedded;
    }

    @Override
    public PackageTree separate() {
        if (separate == null) {
            SortedMap<PackagePath, Content> files = new TreeMap<>(images.files());
            for (Site site : sites) {
                Addresses addresses = Addresses.separate(site);
                files.putAll(new SiteFiles(site, images, addresses, templates).separate());
            }
            separate = new PackageTree(files);
        }
        return separate;
    }

    @Override
    public PackageTree standard() {
        if (embedded == null) {
            Optional<PackageTree> small = embedded(LARGEST_DOCUMENT);
            if (small.isEmpty()) {
                return separate();
            }
            embedded = small.get();
        }
        boolean isSmall = sites.stream()
                .map(site -> embedded.files().get(site.language().index()))
                .allMatch(index -> index != null && index.size() < LARGEST_DOCUMENT);
        return isSmall ? embedded : separate();
    }

    /** Empty if the articles of one language have {@code limit} characters or more. */
    private Optional<PackageTree> embedded(long limit) {
        SortedMap<PackagePath, Content> files = new TreeMap<>(images.files());
        for (Site site : sites) {
            Addresses addresses = Addresses.embedded(site);
            SiteFiles made = new SiteFiles(site, images, addresses, templates);
            List<Markup> articles = made.articles(limit);
            if (articles.size() < site.pages().size()) {
                return Optional.empty();
            }
            files.putAll(made.oneDocument(articles));
        }
        return Optional.of(new PackageTree(files));
    }
}
