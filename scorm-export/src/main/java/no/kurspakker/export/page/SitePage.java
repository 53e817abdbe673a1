package no.kurspakker.export.page;

import java.util.Optional;
import no.kurspakker.course.Page;
import no.kurspakker.export.PackagePath;

/**
 * A page and its place in the package.
 *
 * @param id of its article, and the beginning of every other id on it
 * @param document where it lies when pages are separate and it is not the first
 * @param text absent for the glossary
 * @param unit absent for pages that are not tracked
 */
record SitePage(
        String id,
        String title,
        PackagePath document,
        Optional<Page> text,
        Optional<SiteUnit> unit) {

    /** {@return a page without tracking, which lies in the package's root} */
    static SitePage untracked(String id, String title, Optional<Page> text) {
        return new SitePage(id, title, new PackagePath(id + ".html"), text, Optional.empty());
    }

    static SitePage tracked(Page text, SiteUnit unit) {
        String id = unit.tracked().id().value();
        PackagePath document = new PackagePath(unit.tracked().kind().folder() + "/" + id + ".html");
        return new SitePage(id, text.title(), document, Optional.of(text), Optional.of(unit));
    }
}
