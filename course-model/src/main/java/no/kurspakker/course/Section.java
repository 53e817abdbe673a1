package no.kurspakker.course;

import java.util.List;

/**
 * A heading with an anchor, and what stands under it.
 *
 * @param anchor ASCII, unique on the page; {@code <page id>/<anchor>} is its id in HTML
 * @param level 2 to 6
 * @param sections of level + 1
 */
public record Section(
        String anchor,
        int level,
        List<Inline> title,
        List<Block> blocks,
        List<Section> sections,
        SourceSpan source) {

    public Section {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }
}
