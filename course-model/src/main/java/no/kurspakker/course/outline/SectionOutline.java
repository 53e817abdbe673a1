package no.kurspakker.course.outline;

/**
 * A heading.
 *
 * @param level 2 to 6
 */
public record SectionOutline(int level, String title) {}
