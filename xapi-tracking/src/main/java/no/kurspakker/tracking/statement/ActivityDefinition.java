package no.kurspakker.tracking.statement;

import java.util.Optional;
import no.kurspakker.course.Iri;

/** What an activity is (1.0.3, 2.4.4.1). */
public record ActivityDefinition(
        LanguageMap name,
        LanguageMap description,
        Optional<Iri> type,
        Optional<Iri> moreInfo,
        Optional<Interaction> interaction,
        Extensions extensions) {

    /** {@return a definition of a name and a type} */
    public static ActivityDefinition of(LanguageMap name, Iri type) {
        return new ActivityDefinition(
                name,
                LanguageMap.EMPTY,
                Optional.of(type),
                Optional.empty(),
                Optional.empty(),
                Extensions.NONE);
    }

    /** {@return a definition of a name alone} */
    public static ActivityDefinition named(LanguageMap name) {
        return new ActivityDefinition(
                name,
                LanguageMap.EMPTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Extensions.NONE);
    }

    public ActivityDefinition withDescription(LanguageMap text) {
        return new ActivityDefinition(name, text, type, moreInfo, interaction, extensions);
    }

    public ActivityDefinition withInteraction(Interaction asked) {
        return new ActivityDefinition(
                name, description, type, moreInfo, Optional.of(asked), extensions);
    }

    public ActivityDefinition withMoreInfo(Iri page) {
        return new ActivityDefinition(
                name, description, type, Optional.of(page), interaction, extensions);
    }
}
