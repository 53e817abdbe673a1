package no.kurspakker.portal.launch;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What an AU has said in a session.
 *
 * @param verbs those of cmi5's own statements, in order
 * @param isAbandoned whether the portal has given it up
 */
record AuSession(UUID id, UUID attempt, Set<String> verbs, boolean isAbandoned) {

    AuSession {
        verbs = new LinkedHashSet<>(verbs);
    }

    AuSession after(AuWord word) {
        Set<String> said = new LinkedHashSet<>(verbs);
        if (word.isDefined()) {
            said.add(word.verb());
        }
        return new AuSession(id, attempt, said, isAbandoned);
    }
}
