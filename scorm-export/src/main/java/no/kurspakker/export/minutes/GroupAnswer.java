package no.kurspakker.export.minutes;

/**
 * What a group answered to one question.
 *
 * @param answer empty if it did not
 */
record GroupAnswer(String question, String answer) {}
