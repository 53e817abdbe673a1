package no.kurspakker.portal.report;

import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.SqlFile;

/**
 * Keeps the states that reports show up with the statements: those that have arrived since go in together, every other second and before a
 * report is shown, so that nobody who sends statements waits for it. Safe for use by several threads.
 */
public final class StatesKept {

    private static final SqlFile SQL = SqlFile.of(StatesKept.class, "report.sql");

    private static final int PART = 10_000;
    /** A reader waits for so many parts at most; a report says up to when it is. */
    private static final int MOST_PARTS = 5;

    private final Database database;
    private final KnownCourses courses;
    private final StateFold fold;
    private volatile long seen = -1;

    public StatesKept(Database database, KnownCourses courses) {
        this.database = database;
        this.courses = courses;
        this.fold = new StateFold(database);
    }

    /** Takes what has arrived into the states of every course. */
    public void keepUp() {
        long last = lastStored();
        if (last != seen) {
            courses.all().forEach(course -> keepUp(course, Integer.MAX_VALUE));
            seen = last;
        }
    }

    /** {@return {@code course} as it is once what has arrived is in its states, or much of it} */
    KnownCourse keptUp(KnownCourse course) {
        return keepUp(course, MOST_PARTS);
    }

    private KnownCourse keepUp(KnownCourse course, int parts) {
        KnownCourse now = courses.byId(course.id()).orElse(course);
        for (int left = parts; left > 0 && isBehind(now); left--) {
            StatePart some = fold.read(now, StateKind.SHOWN, PART, 0);
            if (some.isEmpty()) {
                return now;
            }
            fold.write(some);
            now = courses.byId(course.id()).orElse(course);
        }
        return now;
    }

    /** {@return whether statements have arrived that are not in the states that are shown} */
    boolean isBehind(KnownCourse course) {
        return course.isWhole() && course.progress().folded() < lastStored();
    }

    private long lastStored() {
        return database.read(handle ->
                handle.createQuery(SQL.get("last-seq")).mapTo(Long.class).one());
    }
}
