package no.kurspakker.portal.report;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.source.NearMisses;
import no.kurspakker.tracking.statement.Verb;
import org.jdbi.v3.core.Handle;

/**
 * Takes statements into states, in the order in which they were stored. Many are read, by several threads, and what they tell together is
 * written a few hundred states at a time, so that others write in between. What is broken off, or done by two at once, does no harm:
 * states stay as they are when a statement goes in twice. Safe for use by several threads.
 */
final class StateFold {

    private static final SqlFile SQL = SqlFile.of(StateFold.class, "report.sql");

    private static final int AT_ONCE = 10_000;
    /** So many states are held in memory, of some kilobytes each. */
    private static final int MOST_STATES = 30_000;

    private static final int SLICE = 1_000;

    private final Database database;

    StateFold(Database database) {
        this.database = database;
    }

    private record Stored(long seq, String payload) {}

    /**
     * Statements that are not void.
     *
     * @param to the last of them, or the last of all if there are no more
     * @param voided how many up to there are void
     */
    private record Chunk(List<Stored> statements, long to, long voided) {}

    /**
     * {@return what the next statements tell, at most {@code most}; there may be none}
     *
     * @param known up to which statement those that were declared void never came into the states
     */
    StatePart read(KnownCourse course, StateKind kind, int most, long known) {
        StatePart part = new StatePart(course, kind, known);
        int size = Math.min(most, AT_ONCE);
        CompletableFuture<Chunk> next =
                CompletableFuture.completedFuture(chunk(part.after(), size));
        boolean isLast = false;
        while (!isLast) {
            Chunk now = next.join();
            part.readTo(now.to(), now.statements().size(), now.voided());
            isLast = now.statements().size() < size
                    || part.statements() >= most
                    || part.states() >= MOST_STATES;
            if (!isLast) {
                // The next ones are fetched while these are read.
                next = CompletableFuture.supplyAsync(() -> chunk(now.to(), size));
            }
            part.add(told(course, now.statements()));
        }
        return part;
    }

    private Chunk chunk(long after, int size) {
        return database.snapshot(handle -> {
            List<Stored> statements = handle.createQuery(SQL.get("statements-after"))
                    .bind(0, after)
                    .bind(1, size)
                    .setFetchSize(2_000)
                    .map((row, context) -> new Stored(row.getLong("seq"), row.getString("payload")))
                    .list();
            long to = statements.size() < size
                    ? handle.createQuery(SQL.get("last-seq")).mapTo(Long.class).one()
                    : statements.get(size - 1).seq();
            return new Chunk(statements, to, voided(handle, after, to));
        });
    }

    private static long voided(Handle handle, long after, long to) {
        return handle.createQuery(SQL.get("voided-between"))
                .bind(0, after)
                .bind(1, to)
                .mapTo(Long.class)
                .one();
    }

    private static List<StatePart.Told> told(KnownCourse course, List<Stored> statements) {
        NearMisses near = new NearMisses(course.course().plan());
        return statements.parallelStream()
                .filter(one -> one.payload().contains(course.id())
                        || one.payload().contains(Verb.VOIDED.value())
                        || near.mayBeIn(one.payload()))
                .flatMap(one ->
                        StatementFacts.told(course.reader(), one.payload(), one.seq()).stream()
                                .map(told -> new StatePart.Told(one.seq(), told)))
                .toList();
    }

    /**
     * Writes {@code part} and notes that its states have come so far.
     *
     * @return whether it did; not if another was quicker, or if one of the statements was voided meanwhile
     */
    boolean write(StatePart part) {
        List<Rollups> slices = part.slices(SLICE);
        for (int i = 0; i < slices.size(); i++) {
            Rollups slice = slices.get(i);
            boolean isLast = i == slices.size() - 1;
            boolean isKept = database.write(handle -> {
                if (!isAsRead(handle, part)) {
                    return false;
                }
                KnownCourse course = part.course();
                long change = KnownCourses.nextChange(handle, course.key());
                StateTable table = new StateTable(handle, course.key(), part.generation());
                table.merge(slice, change);
                if (isLast) {
                    Voiding voiding = new Voiding(handle, course, change);
                    part.voids().forEach(id -> voiding.of(id, part.after(), List.of(table)));
                    table.near().add(part.near().counts());
                    handle.execute(
                            SQL.get(part.kind().advance()),
                            part.last(),
                            course.key().bytes());
                }
                return true;
            });
            if (!isKept) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAsRead(Handle handle, StatePart part) {
        return KnownCourses.progress(handle, part.course().key())
                .filter(now -> part.kind().generation(now) == part.generation()
                        && part.kind().last(now) == part.after())
                .filter(now -> voided(handle, part.after(), part.last()) == part.voided())
                .isPresent();
    }
}
