package no.kurspakker.tracking.client;

import no.kurspakker.tracking.statement.Statement;

/** A statement an LRS will not take, and the reason it gave. */
public record DeadLetter(Statement statement, String reason) {}
