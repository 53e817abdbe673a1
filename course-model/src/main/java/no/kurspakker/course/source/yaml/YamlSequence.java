package no.kurspakker.course.source.yaml;

import java.util.List;
import no.kurspakker.course.SourceSpan;

/** A list of values. */
public record YamlSequence(List<YamlNode> items, SourceSpan source) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String shown() {
        return "[...]";
    }
}
