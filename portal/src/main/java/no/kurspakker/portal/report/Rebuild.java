package no.kurspakker.portal.report;

import java.util.List;
import java.util.Optional;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.ToldStatement;
import no.kurspakker.tracking.report.source.NearMisses;
import org.jdbi.v3.core.Handle;

/**
 * Makes the states of reports anew from all statements, some thousand at a time, while the portal goes on: what arrives meanwhile goes into
 * the old states and the new ones. When all are in, reports show the new ones. Whoever breaks it off loses at most one such part.
 */
public final class Rebuild {

    private static final SqlFile SQL = SqlFile.of(Rebuild.class, "report.sql");

    private final Database database;
    private final KnownCourses courses;
    private final int part;

    public Rebuild(Database database, KnownCourses courses) {
        this(database, courses, 10_000);
    }

    /** @param part how many statements at a time */
    Rebuild(Database database, KnownCourses courses, int part) {
        this.database = database;
        this.courses = courses;
        this.part = part;
    }

    /** Told how far it has come. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Tells it.
         *
         * @param statements read so far
         * @param done the share of the time from the first statement to the last, 0 to 1
         */
        void at(String course, long statements, double done);
    }

    /** Has the states of every course made from the first statement on, also those being made. */
    public void beginAll() {
        database.write(handle -> {
            courses.all(handle).forEach(course -> KnownCourses.beginBuilding(handle, course));
            return 0;
        });
    }

    /** Goes on with whatever is being made, until nothing is. */
    public void finish(Progress progress) {
        long statements = 0;
        Optional<KnownCourse> next = unfinished();
        while (next.isPresent()) {
            KnownCourse course = next.get();
            List<Stored> some = read(course);
            write(course, fold(course, some), some);
            statements += some.size();
            progress.at(course.id(), statements, done(some));
            next = unfinished();
        }
    }

    private Optional<KnownCourse> unfinished() {
        return courses.all().stream().filter(course -> course.building() != 0).findFirst();
    }

    private record Stored(long seq, String payload) {}

    private List<Stored> read(KnownCourse course) {
        return database.read(handle -> handle.createQuery(SQL.get("statements-after"))
                .bind(0, course.through())
                .bind(1, part)
                .setFetchSize(2_000)
                .map((row, context) -> new Stored(row.getLong("seq"), row.getString("payload")))
                .list());
    }

    private record Folded(Rollups fresh, NearMisses near) {}

    private static Folded fold(KnownCourse course, List<Stored> some) {
        NearMisses near = new NearMisses(course.course().plan());
        List<ToldStatement> told = some.parallelStream()
                .filter(one -> one.payload().contains(course.id()) || near.mayBeIn(one.payload()))
                .flatMap(one ->
                        StatementFacts.told(course.reader(), one.payload(), one.seq()).stream())
                .toList();
        Rollups fresh = new Rollups();
        for (ToldStatement one : told) {
            one.fact().ifPresent(fresh::add);
            one.foreign().ifPresent(near::add);
        }
        return new Folded(fresh, near);
    }

    /** What was voided since it was read must not get in: then this part is read again. */
    private void write(KnownCourse course, Folded folded, List<Stored> some) {
        database.write(handle -> {
            KnownCourse now = courses.all(handle).stream()
                    .filter(one -> one.key().equals(course.key()))
                    .findFirst()
                    .orElseThrow();
            boolean isSame =
                    now.building() == course.building() && now.through() == course.through();
            if (!isSame) {
                return 0;
            }
            if (some.isEmpty()) {
                KnownCourses.endBuilding(handle, now);
                return 0;
            }
            long last = some.get(some.size() - 1).seq();
            if (valid(handle, course.through(), last) == some.size()) {
                new StateTable(handle, course.key(), course.building()).merge(folded.fresh(), last);
                new NearTable(handle, course.key(), course.building())
                        .add(folded.near().counts());
                KnownCourses.through(handle, course, last);
            }
            return 0;
        });
    }

    private static int valid(Handle handle, long after, long to) {
        return handle.createQuery(SQL.get("count-between"))
                .bind(0, after)
                .bind(1, to)
                .mapTo(Integer.class)
                .one();
    }

    private double done(List<Stored> some) {
        if (some.isEmpty()) {
            return 1;
        }
        return database.read(handle -> {
            long first =
                    handle.createQuery(SQL.get("first-seq")).mapTo(Long.class).one();
            long last =
                    handle.createQuery(SQL.get("last-seq")).mapTo(Long.class).one();
            long at = some.get(some.size() - 1).seq();
            return last == first ? 1.0 : (double) (at - first) / (last - first);
        });
    }
}
