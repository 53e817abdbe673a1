package no.kurspakker.course;

/**
 * A word the course explains.
 *
 * @param term as it stands in the text
 * @param explanation one or two sentences
 */
public record GlossaryTerm(String term, String explanation, SourceSpan source) {}
