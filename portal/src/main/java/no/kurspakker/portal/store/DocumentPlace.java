package no.kurspakker.portal.store;

import java.util.Optional;
import java.util.UUID;

/**
 * Where documents lie: of an activity, an agent, or both.
 *
 * @param activity an IRI
 * @param agent the {@link ActorKey} of an agent
 */
public record DocumentPlace(
        DocumentKind kind,
        Optional<String> activity,
        Optional<String> agent,
        Optional<UUID> registration) {

    Key activityKey() {
        return activity.map(Key::of).orElse(Key.NONE);
    }

    Key agentKey() {
        return agent.map(Key::of).orElse(Key.NONE);
    }

    Key registrationKey() {
        return registration.map(Key::of).orElse(Key.NONE);
    }
}
