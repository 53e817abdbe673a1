package no.kurspakker.tracking.json;

import no.kurspakker.tracking.check.Fault;

/** One thing that is wrong on a line of a file of statements, lines counted from 1. */
public record LineFault(long line, Fault fault) {}
