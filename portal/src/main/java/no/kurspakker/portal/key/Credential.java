package no.kurspakker.portal.key;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.tracking.value.JsonObject;

/**
 * A key that was verified.
 *
 * @param course the IRI of the course it is bound to
 * @param origins where browsers may use it from; empty is anywhere that the portal allows
 * @param session whom and what it is bound to, if it is the token of a launch
 */
public record Credential(
        String id,
        CredentialKind kind,
        String title,
        Set<Scope> scopes,
        Optional<String> course,
        List<String> origins,
        Optional<Session> session) {

    public Credential {
        scopes = Set.copyOf(scopes);
        origins = List.copyOf(origins);
    }

    /** Who works with what, in which registration. */
    public record Session(JsonObject actor, UUID registration, String activity) {}

    /** {@return whether one of {@code wanted} is among the scopes} */
    public boolean may(Scope... wanted) {
        for (Scope scope : wanted) {
            if (scopes.contains(scope)) {
                return true;
            }
        }
        return false;
    }
}
