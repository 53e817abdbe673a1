package no.kurspakker.portal.report;

import java.util.Optional;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.SqlFile;

/**
 * Makes the states of reports anew from all statements, while the portal goes on and reports show the old ones. When all are in, reports
 * show the new ones. Whoever breaks it off loses some hundred thousand statements of it at most.
 */
public final class Rebuild {

    private static final SqlFile SQL = SqlFile.of(Rebuild.class, "report.sql");
    private static final int PART = 300_000;

    private final Database database;
    private final KnownCourses courses;
    private final StateFold fold;
    private final int part;

    public Rebuild(Database database, KnownCourses courses) {
        this(database, courses, PART);
    }

    /** @param part how many statements at a time, at most */
    Rebuild(Database database, KnownCourses courses, int part) {
        this.database = database;
        this.courses = courses;
        this.fold = new StateFold(database);
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
        long[] statements = {0};
        Optional<KnownCourse> next = unfinished();
        while (next.isPresent()) {
            make(next.get(), (course, read, done) -> {
                statements[0] += read;
                progress.at(course, statements[0], done);
            });
            next = unfinished();
        }
    }

    private Optional<KnownCourse> unfinished() {
        return courses.all().stream()
                .filter(course -> course.progress().building() != 0)
                .findFirst();
    }

    /** Goes on until the states of {@code course} are made, or others are to be made instead. */
    private void make(KnownCourse course, Progress progress) {
        StateProgress begun = course.progress();
        // What was void before the first statement was read never came into these states.
        long known = begun.through() == 0 ? lastStored() : 0;
        Optional<KnownCourse> now = Optional.of(course);
        while (now.isPresent() && now.get().progress().building() == begun.building()) {
            StatePart some = fold.read(now.get(), StateKind.BUILDING, part, known);
            if (some.statements() == 0) {
                end(now.get());
            } else if (fold.write(some)) {
                progress.at(course.id(), some.statements(), done(some.last()));
            }
            now = courses.byId(course.id());
        }
    }

    private void end(KnownCourse course) {
        Key key = course.key();
        database.write(handle -> {
            KnownCourses.progress(handle, key)
                    .filter(now -> now.equals(course.progress()))
                    .ifPresent(now -> KnownCourses.endBuilding(handle, key, now));
            return 0;
        });
    }

    private long lastStored() {
        return database.read(handle ->
                handle.createQuery(SQL.get("last-seq")).mapTo(Long.class).one());
    }

    private double done(long at) {
        return database.read(handle -> {
            long first =
                    handle.createQuery(SQL.get("first-seq")).mapTo(Long.class).one();
            long last =
                    handle.createQuery(SQL.get("last-seq")).mapTo(Long.class).one();
            return last == first ? 1.0 : (double) (at - first) / (last - first);
        });
    }
}
