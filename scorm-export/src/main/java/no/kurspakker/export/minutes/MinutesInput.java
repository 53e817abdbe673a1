package no.kurspakker.export.minutes;

/**
 * One file to merge.
 *
 * @param name as problems call it
 * @param text all of it
 */
public record MinutesInput(String name, String text) {}
