package no.kurspakker.export.page;

import java.util.Optional;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.Page;
import no.kurspakker.export.PackagePath;

/**
 * A page and its place in the package.
 *
 * @param id of its article, and the beginning of every other id on it
 * @param document where it lies, in the folder of its language, when pages are separate and it is not the first
 * @param text absent for the glossary
 * @param unit absent for pages that are not tracked
 * @param language of the page; another than that of the site where it is not translated
 */
record SitePage(
        String id,
        String title,
        PackagePath document,
        Optional<Page> text,
        Optional<SiteUnit> unit,
        LanguageTag language) {

    /** {@return a page without tracking, which lies in the package's root} */
    static SitePage untracked(String id, String title, Optional<Page> text, LanguageTag language) {
        PackagePath document = new PackagePath(id + ".html");
        return new SitePage(id, title, document, text, Optional.empty(), language);
    }

    static SitePage tracked(Page text, SiteUnit unit, LanguageTag language) {
        String id = unit.tracked().id().value();
        PackagePath document = new PackagePath(unit.tracked().kind().folder() + "/" + id + ".html");
        return new SitePage(
                id, text.title(), document, Optional.of(text), Optional.of(unit), language);
    }
}
