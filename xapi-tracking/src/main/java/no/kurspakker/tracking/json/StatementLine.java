package no.kurspakker.tracking.json;

import no.kurspakker.tracking.statement.Statement;

/**
 * One line of a file of statements.
 *
 * @param number from 1, blank lines counted
 */
public record StatementLine(long number, Reading<Statement> reading) {}
