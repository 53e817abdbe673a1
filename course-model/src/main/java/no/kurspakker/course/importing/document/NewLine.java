package no.kurspakker.course.importing.document;

/**
 * The end of a line.
 *
 * @param hard whether the author asked for it; else it is a space
 */
public record NewLine(boolean hard) implements Piece {}
