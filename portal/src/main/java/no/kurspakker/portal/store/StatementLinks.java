package no.kurspakker.portal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Statements that point at statements, in whatever order they arrive: voiding, and being found by what the other is about (1.0.3, Part
 * Three 2.1.3; Part Two 2.3.2).
 */
final class StatementLinks {

    /** A longer chain of statements about statements is no longer followed. */
    static final int LONGEST_CHAIN = 16;

    private final Rows rows;
    private final Map<UUID, KnownStatement> known;
    private final Map<UUID, KnownStatement> fresh;
    private final Set<Long> voided = new HashSet<>();

    StatementLinks(Rows rows, Map<UUID, KnownStatement> known, Map<UUID, KnownStatement> fresh) {
        this.rows = rows;
        this.known = known;
        this.fresh = fresh;
    }

    /** {@return which statements the new ones made void, or were void when they arrived} */
    Set<Long> connect() {
        List<PlacedRef> inherited = new ArrayList<>();
        for (KnownStatement one : fresh.values()) {
            one.statement().target().map(known::get).ifPresent(target -> {
                voidIfAllowed(one.statement().isVoiding(), target);
                inherit(target, one.seq(), inherited);
            });
        }
        List<Key> ids = fresh.keySet().stream().map(Key::of).toList();
        for (Pointing pointing : Pointing.at(rows, ids)) {
            KnownStatement target = fresh.get(pointing.target().uuid());
            if (target != null) {
                voidIfAllowed(pointing.isVoiding(), target);
                upwards(target, pointing.seq(), inherited);
            }
        }
        PlacedRef.insert(rows, inherited);
        rows.each("void", List.copyOf(voided), (row, seq) -> row.setLong(1, seq));
        return voided;
    }

    private void voidIfAllowed(boolean isVoiding, KnownStatement target) {
        if (isVoiding && !target.statement().isVoiding()) {
            voided.add(target.seq());
        }
    }

    /** Whoever points at {@code target}, and whoever points at those, is found by what it is about. */
    private void upwards(KnownStatement target, long first, List<PlacedRef> inherited) {
        Set<Long> reached = new LinkedHashSet<>(List.of(first));
        List<Long> waiting = new ArrayList<>(reached);
        for (int step = 0; step < LONGEST_CHAIN && !waiting.isEmpty(); step++) {
            List<Key> ids = ids(waiting);
            waiting = new ArrayList<>();
            for (Pointing next : Pointing.at(rows, ids)) {
                if (reached.add(next.seq())) {
                    waiting.add(next.seq());
                }
            }
        }
        reached.forEach(seq -> inherit(target, seq, inherited));
    }

    private List<Key> ids(List<Long> seqs) {
        Map<Long, UUID> here = new HashMap<>();
        fresh.values().forEach(one -> here.put(one.seq(), one.id()));
        List<Key> ids = new ArrayList<>();
        for (Long seq : seqs) {
            UUID id = here.get(seq);
            ids.add(id == null ? rows.id(seq) : Key.of(id));
        }
        return ids;
    }

    /** {@code seq} is found by what {@code target}, and whatever that points at, is about. */
    private void inherit(KnownStatement target, long seq, List<PlacedRef> inherited) {
        Optional<KnownStatement> next = Optional.of(target);
        Set<UUID> seen = new HashSet<>();
        while (next.isPresent()
                && seen.size() < LONGEST_CHAIN
                && seen.add(next.get().id())) {
            for (Ref ref : next.get().statement().refs()) {
                if (ref.kind().isInherited()) {
                    inherited.add(new PlacedRef(ref, seq));
                }
            }
            next = next.get().statement().target().flatMap(this::load);
        }
    }

    private Optional<KnownStatement> load(UUID id) {
        KnownStatement here = known.get(id);
        if (here != null) {
            return Optional.of(here);
        }
        Optional<KnownStatement> found =
                StatementAppender.byId(rows, List.of(Key.of(id))).stream().findFirst();
        found.ifPresent(statement -> known.put(id, statement));
        return found;
    }
}
