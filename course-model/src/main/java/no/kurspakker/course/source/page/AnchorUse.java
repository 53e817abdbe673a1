package no.kurspakker.course.source.page;

import no.kurspakker.course.SourceSpan;

/**
 * A link to a heading.
 *
 * @param file of the page it leads to
 */
public record AnchorUse(String file, String anchor, SourceSpan source) {}
