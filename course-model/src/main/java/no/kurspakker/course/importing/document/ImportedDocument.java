package no.kurspakker.course.importing.document;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.LanguageTag;

/**
 * A document, read.
 *
 * @param name of its file, for places
 * @param title what it calls itself beside its text, if it does
 * @param language what it says of itself, if it does
 */
public record ImportedDocument(
        String name, Optional<String> title, Optional<LanguageTag> language, List<Part> parts) {

    public ImportedDocument {
        parts = List.copyOf(parts);
    }
}
