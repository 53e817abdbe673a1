package no.kurspakker.course.source.page;

import java.util.List;

/**
 * A page in the main language, as a translation of it is held against it.
 *
 * @param headings empty if the page could not be read whole
 */
public record OriginalPage(String file, List<PageHeading> headings) {

    public OriginalPage {
        headings = List.copyOf(headings);
    }
}
