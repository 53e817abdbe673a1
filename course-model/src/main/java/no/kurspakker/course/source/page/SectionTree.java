package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.Section;

/** Puts sections under the sections they belong to. */
final class SectionTree {

    private final List<FlatSection> flat;
    private int index;

    private SectionTree(List<FlatSection> flat) {
        this.flat = flat;
    }

    static List<Section> of(List<FlatSection> flat) {
        return new SectionTree(flat).deeperThan(0);
    }

    private List<Section> deeperThan(int level) {
        List<Section> sections = new ArrayList<>();
        while (index < flat.size() && flat.get(index).level() > level) {
            FlatSection section = flat.get(index);
            index++;
            sections.add(new Section(
                    section.anchor(),
                    section.level(),
                    section.title(),
                    section.blocks(),
                    deeperThan(section.level()),
                    section.source()));
        }
        return sections;
    }
}
