package no.kurspakker.portal.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.json.PlanReader;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.rollup.FactReader;
import no.kurspakker.tracking.value.JsonObject;
import org.jdbi.v3.core.Handle;

/** The courses that reports are kept of. Each came with a package. Safe for use by several threads. */
public final class KnownCourses {

    private static final SqlFile SQL = SqlFile.of(KnownCourses.class, "report.sql");

    private final Database database;
    /** By the text of {@code tracking.json}, which takes long to read. */
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    public KnownCourses(Database database) {
        this.database = database;
    }

    private record Read(ReportCourse course, FactReader reader) {

        static Read of(String text) {
            TrackingPlan plan =
                    PlanReader.read((JsonObject) JsonReader.read(text)).orElseThrow();
            return new Read(
                    new ReportCourse(plan, plan.course().municipalities()), new FactReader(plan));
        }
    }

    /**
     * Keeps reports of the course in {@code tracking}, the {@code tracking.json} of a package, from now on. The states of a course that is
     * new, or has other units than before, wait to be made from all statements.
     *
     * @return whether they wait; also false if the file is of an unknown form
     */
    public boolean put(JsonObject tracking) {
        Optional<TrackingPlan> plan = PlanReader.read(tracking);
        return plan.isPresent()
                && database.write(handle -> put(handle, plan.get(), JsonWriter.text(tracking)));
    }

    private boolean put(Handle handle, TrackingPlan plan, String text) {
        Key key = Key.of(plan.courseActivityId().value());
        Optional<KnownCourse> old =
                all(handle).stream().filter(course -> course.key().equals(key)).findFirst();
        if (old.isEmpty()) {
            handle.execute(
                    SQL.get("add-course"), key.bytes(), plan.courseActivityId().value(), text);
            return true;
        }
        handle.execute(SQL.get("change-course"), text, key.bytes());
        boolean isSame = old.get().course().plan().units().stream()
                .map(unit -> unit.activityId())
                .toList()
                .equals(plan.units().stream().map(unit -> unit.activityId()).toList());
        if (!isSame) {
            beginBuilding(handle, old.get());
        }
        return !isSame;
    }

    public List<KnownCourse> all() {
        return database.read(this::all);
    }

    /** {@return the course with the id {@code id}} */
    public Optional<KnownCourse> byId(String id) {
        return all().stream().filter(course -> course.id().equals(id)).findFirst();
    }

    List<KnownCourse> all(Handle handle) {
        return handle.createQuery(SQL.get("courses"))
                .map((row, context) -> {
                    Read one = read.computeIfAbsent(row.getString("tracking"), Read::of);
                    return new KnownCourse(
                            Key.of(row.getBytes("course")),
                            one.course(),
                            one.reader(),
                            progress(row));
                })
                .list();
    }

    private static StateProgress progress(ResultSet row) throws SQLException {
        return new StateProgress(
                row.getInt("generation"),
                row.getLong("folded"),
                row.getInt("building"),
                row.getLong("through"));
    }

    /** {@return how far the states of the course {@code key} have come} */
    static Optional<StateProgress> progress(Handle handle, Key key) {
        return handle.createQuery(SQL.get("progress"))
                .bind(0, key.bytes())
                .map((row, context) -> progress(row))
                .findFirst();
    }

    /** {@return a number for the next change of the states of the course {@code key}, larger than all before} */
    static long nextChange(Handle handle, Key key) {
        handle.execute(SQL.get("count-change"), key.bytes());
        return changes(handle, key);
    }

    /** {@return the number of the last change of the states of the course {@code key}} */
    static long changes(Handle handle, Key key) {
        return handle.createQuery(SQL.get("changes"))
                .bind(0, key.bytes())
                .mapTo(Long.class)
                .one();
    }

    /** Throws away what was being made of {@code course}, and begins from the first statement. */
    static void beginBuilding(Handle handle, KnownCourse course) {
        StateProgress before = course.progress();
        if (before.building() != 0) {
            drop(handle, course.key(), before.building());
        }
        int next = Math.max(before.generation(), before.building()) + 1;
        handle.execute(SQL.get("begin-building"), next, course.key().bytes());
    }

    /** From now on reports show what was made. */
    static void endBuilding(Handle handle, Key course, StateProgress progress) {
        handle.execute(
                SQL.get("end-building"), progress.building(), progress.through(), course.bytes());
        if (progress.generation() != 0) {
            drop(handle, course, progress.generation());
        }
    }

    private static void drop(Handle handle, Key course, int generation) {
        handle.execute(SQL.get("drop-enrolments"), course.bytes(), generation);
        handle.execute(SQL.get("drop-groups"), course.bytes(), generation);
        handle.execute(SQL.get("drop-near"), course.bytes(), generation);
    }
}
