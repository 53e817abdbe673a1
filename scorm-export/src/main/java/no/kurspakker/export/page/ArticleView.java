package no.kurspakker.export.page;

import java.util.Optional;
import no.kurspakker.export.page.html.Markup;
import org.jspecify.annotations.Nullable;

/**
 * What the template of a page shows.
 *
 * @param untranslated present where the page is not in the language of the document
 * @param facts number and minutes
 * @param mark the words on the button that completes the page
 */
record ArticleView(
        InterfaceText words,
        SitePage page,
        Optional<Untranslated> untranslated,
        Optional<String> facts,
        Markup body,
        Optional<String> mark,
        Optional<PageReference> previous,
        Optional<PageReference> next) {

    /** {@return the id of the page's unit, or null, for which the template leaves the attribute out} */
    @Nullable
    String unit() {
        return page.unit().map(unit -> unit.tracked().id().value()).orElse(null);
    }

    /** {@return the language of the page where it is not that of the document, or null} */
    @Nullable
    String lang() {
        return untranslated.isPresent() ? page.language().value() : null;
    }

    /** {@return the kind of the page's unit, as tracking names it, or null} */
    @Nullable
    String kind() {
        return page.unit().map(unit -> unit.kind().id()).orElse(null);
    }
}
