package no.kurspakker.portal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.tracking.check.StatementEquivalence;
import org.jdbi.v3.core.Handle;

/** Stores statements that have been stored elsewhere, with their times. Used by the writer's thread only. */
final class StatementPlacer {

    private final Handle handle;
    private final Map<UUID, KnownStatement> known;
    private final Map<UUID, KnownStatement> fresh = new LinkedHashMap<>();
    private final Set<Long> taken = new HashSet<>();

    StatementPlacer(Handle handle, Map<UUID, KnownStatement> known) {
        this.handle = handle;
        this.known = known;
    }

    /** {@return what becomes of each of {@code statements}} */
    List<Placement> place(List<PlacedStatement> statements) {
        StatementScan scan = new StatementScan(handle);
        List<Placement> placements = new ArrayList<>();
        for (PlacedStatement placed : statements) {
            NewStatement statement = placed.statement();
            KnownStatement same = known.get(statement.id());
            if (same != null) {
                placements.add(
                        StatementEquivalence.isSame(same.statement().json(), statement.json())
                                ? Placement.THERE_ALREADY
                                : Placement.CONFLICT);
                continue;
            }
            long seq = placed.seq();
            while (!taken.add(seq) || scan.at(seq).isPresent()) {
                seq++;
            }
            KnownStatement added = new KnownStatement(seq, statement);
            known.put(statement.id(), added);
            fresh.put(statement.id(), added);
            placements.add(Placement.STORED);
        }
        return placements;
    }

    /** {@return the statements that have to be stored} */
    Map<UUID, KnownStatement> fresh() {
        return fresh;
    }
}
