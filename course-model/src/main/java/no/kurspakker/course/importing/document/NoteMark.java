package no.kurspakker.course.importing.document;

/** The mark of a footnote. */
public record NoteMark(String label) implements Piece {}
