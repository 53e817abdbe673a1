package no.kurspakker.portal.transfer;

/**
 * Something in the database that does not fit together.
 *
 * @param kind which rule, in one word that stays the same
 * @param count how often
 * @param what one sentence, with an example where there is one
 */
public record CheckFinding(String kind, long count, String what) {}
