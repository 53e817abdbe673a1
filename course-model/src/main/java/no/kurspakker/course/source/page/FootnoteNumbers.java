package no.kurspakker.course.source.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;

/** Numbers footnotes in the order in which the text first refers to them. */
final class FootnoteNumbers {

    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final List<String> referred = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The definition that already has this label; empty if this is the first. */
    Optional<FootnoteDefinition> define(FootnoteDefinition definition) {
        return Optional.ofNullable(definitions.putIfAbsent(definition.getLabel(), definition));
    }

    int refer(String label) {
        Integer number = numbers.get(label);
        if (number != null) {
            return number;
        }
        referred.add(label);
        numbers.put(label, referred.size());
        return referred.size();
    }

    /** The label with {@code number}; empty if fewer are referred to. */
    Optional<String> label(int number) {
        return number <= referred.size() ? Optional.of(referred.get(number - 1)) : Optional.empty();
    }

    Optional<FootnoteDefinition> definition(String label) {
        return Optional.ofNullable(definitions.get(label));
    }

    List<FootnoteDefinition> unused() {
        return definitions.values().stream()
                .filter(definition -> !numbers.containsKey(definition.getLabel()))
                .toList();
    }
}
