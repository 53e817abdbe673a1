package no.kurspakker.tracking.statement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Under which circumstances (1.0.3, 2.4.6).
 *
 * @param revision of the activity; only when the object is an activity
 * @param platform only when the object is an activity
 * @param language a language tag
 * @param contextAgents only in 2.0
 * @param contextGroups only in 2.0
 */
public record Context(
        Optional<UUID> registration,
        Optional<Actor> instructor,
        Optional<Group> team,
        ContextActivities contextActivities,
        Optional<String> revision,
        Optional<String> platform,
        Optional<String> language,
        Optional<StatementRef> statement,
        Extensions extensions,
        List<ContextAgent> contextAgents,
        List<ContextGroup> contextGroups) {

    public Context {
        contextAgents = List.copyOf(contextAgents);
        contextGroups = List.copyOf(contextGroups);
    }

    public static ContextBuilder builder() {
        return new ContextBuilder();
    }
}
