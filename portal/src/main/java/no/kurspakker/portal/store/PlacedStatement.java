package no.kurspakker.portal.store;

/**
 * A statement from another database that keeps its time of storage.
 *
 * @param seq in microseconds since 1970; if another statement has it, the next that is free is taken
 */
public record PlacedStatement(long seq, NewStatement statement) {}
