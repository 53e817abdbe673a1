package no.kurspakker.course;

import java.util.List;

/**
 * The running text of a page.
 *
 * @param lead what stands before the first heading
 * @param sections headings of level 2 with all below them
 */
public record PageText(List<Block> lead, List<Section> sections) {

    public PageText {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }
}
