package no.kurspakker.course.importing.document;

/** A run of text within a passage, or what stands between two. */
public sealed interface Piece permits Words, NoteMark, NewLine {}
