package no.kurspakker.portal.store;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.tracking.value.JsonObject;
import org.jdbi.v3.core.Handle;

/** The index rows that a stored statement has: its own, its key's, and those of the statements that it points at. */
final class FullRefs {

    private final Rows rows;

    FullRefs(Handle handle) {
        this.rows = new Rows(handle.getConnection(), StatementAppender.SQL);
    }

    Set<Ref> of(NewStatement statement) {
        Set<Ref> refs = new LinkedHashSet<>(statement.refs());
        refs.addAll(ofCredential(statement.json()));
        Set<UUID> seen = new HashSet<>();
        Optional<UUID> next = statement.target();
        while (next.isPresent()
                && seen.size() < StatementLinks.LONGEST_CHAIN
                && seen.add(next.get())) {
            Optional<NewStatement> target = load(next.get());
            target.ifPresent(found -> found.refs().stream()
                    .filter(ref -> ref.kind().isInherited())
                    .forEach(refs::add));
            next = target.flatMap(NewStatement::target);
        }
        return refs;
    }

    /** The LRS has put the key that brought the statement into its authority. */
    static List<Ref> ofCredential(JsonObject statement) {
        return StatementParts.child(statement, "authority")
                .flatMap(authority -> StatementParts.child(authority, "account"))
                .flatMap(account -> account.string("name"))
                .map(id -> Ref.of(RefKind.CREDENTIAL, id))
                .stream()
                .toList();
    }

    private Optional<NewStatement> load(UUID id) {
        return StatementAppender.byId(rows, List.of(Key.of(id))).stream()
                .findFirst()
                .map(KnownStatement::statement);
    }
}
