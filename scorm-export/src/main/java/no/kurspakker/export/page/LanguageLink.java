package no.kurspakker.export.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link to the course in one of its languages.
 *
 * @param tag BCP 47
 * @param name of the language in itself
 * @param isCurrent whether it is the language of the document
 */
record LanguageLink(String tag, String name, String href, boolean isCurrent) {

    /** {@return links to every language of {@code site}; none if there is only one} */
    static List<LanguageLink> of(Site site) {
        List<SiteLanguage> languages = site.languages();
        return languages.size() == 1
                ? List.of()
                : languages.stream()
                        .map(language -> new LanguageLink(
                                language.tag().value(),
                                language.name(),
                                language.index().value(),
                                language.equals(site.language())))
                        .toList();
    }

    /** {@return the value of {@code aria-current}, or null, for which the template leaves the attribute out} */
    @Nullable
    String current() {
        return isCurrent ? "true" : null;
    }
}
