package no.kurspakker.course.source.page;

/**
 * A heading of a page, as its translations must have it too.
 *
 * @param level 2 to 6
 */
public record PageHeading(int level, String anchor) {}
