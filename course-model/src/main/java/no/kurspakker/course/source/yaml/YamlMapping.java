package no.kurspakker.course.source.yaml;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;

/** Keys with values; no key occurs twice. */
public record YamlMapping(List<YamlEntry> entries, SourceSpan source) implements YamlNode {

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    public Optional<YamlEntry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    @Override
    public String shown() {
        return "{...}";
    }
}
