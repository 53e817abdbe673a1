package no.kurspakker.export.minutes;

/**
 * One file to merge.
 *
 * @param name as problems call it
 * @param text all of it
 */
public record MinutesInput(String name, String text) {

    /** The most characters that are read. */
    public static final int LONGEST = 500_000;
}
