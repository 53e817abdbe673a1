package no.kurspakker.course.outline;

import java.util.List;

/**
 * One page.
 *
 * @param kind welcome, chapter or group-task
 * @param id empty for the welcome page
 * @param file where it is written
 */
public record PageOutline(
        String kind,
        String id,
        String title,
        String file,
        List<SectionOutline> sections,
        Counts counts) {

    public PageOutline {
        sections = List.copyOf(sections);
    }
}
