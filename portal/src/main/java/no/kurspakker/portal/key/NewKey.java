package no.kurspakker.portal.key;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A key to be made.
 *
 * @param title what people call it
 * @param course the IRI of the only course it is for
 * @param origins where browsers may use it from; empty is anywhere that the portal allows
 */
public record NewKey(
        CredentialKind kind,
        String title,
        Set<Scope> scopes,
        Optional<String> course,
        List<String> origins,
        Optional<Instant> expires) {

    public NewKey {
        scopes = Set.copyOf(scopes);
        origins = List.copyOf(origins);
        if (kind == CredentialKind.RELAY && course.isEmpty()) {
            throw new IllegalArgumentException("course: a relay key is for one course");
        }
    }

    /** {@return a key of a program, without end} */
    public static NewKey of(String title, Set<Scope> scopes, Optional<String> course) {
        return new NewKey(CredentialKind.KEY, title, scopes, course, List.of(), Optional.empty());
    }
}
