package no.kurspakker.tracking.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question in the manner of SCORM's {@code cmi.interactions} (1.0.3, 2.4.4.1, Interaction Activities).
 *
 * @param correctResponses patterns of which any is right; absent if any answer is right, empty if none is
 * @param components the lists that {@code type} takes, each with ids that do not repeat
 */
public record Interaction(
        InteractionType type,
        Optional<List<String>> correctResponses,
        Map<ComponentList, List<InteractionComponent>> components) {

    public Interaction {
        correctResponses = correctResponses.map(List::copyOf);
        Map<ComponentList, List<InteractionComponent>> copy = new EnumMap<>(ComponentList.class);
        for (Map.Entry<ComponentList, List<InteractionComponent>> entry : components.entrySet()) {
            if (!type.lists().contains(entry.getKey())) {
                throw new IllegalArgumentException(type + " has no " + entry.getKey());
            }
            copy.put(entry.getKey(), List.copyOf(entry.getValue()));
        }
        components = Collections.unmodifiableMap(copy);
    }
}
