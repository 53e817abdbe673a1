package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.kurspakker.tracking.UnitKind;

/**
 * The table of contents.
 *
 * @param before pages before the chapters
 * @param after pages after the group tasks
 */
record Contents(
        List<PageReference> before,
        List<PageReference> chapters,
        List<PageReference> tasks,
        List<PageReference> after) {

    /** {@return all pages of {@code site}, as {@code link} refers to them} */
    static Contents of(Site site, Function<SitePage, PageReference> link) {
        Contents contents = new Contents(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (SitePage page : site.pages()) {
            contents.part(page).add(link.apply(page));
        }
        return contents;
    }

    private List<PageReference> part(SitePage page) {
        if (page.unit().isPresent()) {
            return page.unit().get().kind() == UnitKind.CHAPTER ? chapters : tasks;
        }
        return chapters.isEmpty() ? before : after;
    }
}
