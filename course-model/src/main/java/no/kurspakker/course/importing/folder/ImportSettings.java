package no.kurspakker.course.importing.folder;

import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;

/** What whoever imports knows better than the document; the rest is guessed. */
public record ImportSettings(
        Optional<Iri> id,
        Optional<String> title,
        Optional<LanguageTag> language,
        Optional<String> publisher,
        Optional<String> licence) {

    /** All is guessed. */
    public static final ImportSettings NONE = new ImportSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
