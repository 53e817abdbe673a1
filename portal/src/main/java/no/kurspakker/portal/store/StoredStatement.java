package no.kurspakker.portal.store;

/**
 * A statement and its place among all others.
 *
 * @param seq when it was stored, in microseconds since 1970; unique
 * @param isVoided whether another statement has voided it
 */
public record StoredStatement(long seq, boolean isVoided, NewStatement statement) {}
