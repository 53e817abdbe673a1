package no.kurspakker.export.page;

import java.util.Optional;
import no.kurspakker.course.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * A page as another document links to it.
 *
 * @param unit id of the page's unit, if it is tracked
 * @param minutes how long it takes, in words
 * @param language of the title, where it is another than that of what stands around the link
 */
record PageReference(
        String href,
        String title,
        Optional<String> unit,
        Optional<String> minutes,
        Optional<LanguageTag> language) {

    /** {@return the language of the title, or null, for which a template leaves the attribute out} */
    @Nullable
    String lang() {
        return language.map(LanguageTag::value).orElse(null);
    }
}
