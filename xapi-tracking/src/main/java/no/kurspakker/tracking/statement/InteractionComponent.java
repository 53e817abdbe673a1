package no.kurspakker.tracking.statement;

/** One choice, step, source, target or point of a scale. */
public record InteractionComponent(String id, LanguageMap description) {}
