package no.kurspakker.portal.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.kurspakker.portal.people.ActorHome;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.Person;
import no.kurspakker.tracking.report.ReportInput;
import no.kurspakker.tracking.report.ReportNotes;
import no.kurspakker.tracking.report.rollup.Enrolment;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Rollups;
import org.jdbi.v3.core.Handle;

/**
 * The reports of a portal as of now. The states of a course are read once and after that only those that changed, so that a report costs
 * the same whatever the number of statements. Several portals on one database see the same. Safe for use by several threads.
 */
public final class LiveReports {

    private static final SqlFile SQL = SqlFile.of(LiveReports.class, "report.sql");

    private final Database database;
    private final StatesKept kept;
    private final ActorHome home;
    private final Map<String, Live> courses = new ConcurrentHashMap<>();

    public LiveReports(Database database, StatesKept kept, ActorHome home) {
        this.database = database;
        this.kept = kept;
        this.home = home;
    }

    /** What is known of one course. */
    private static final class Live {

        private int generation;
        private long last;
        private Rollups rollups = new Rollups();
        private List<Person> people = List.of();
        private Optional<CompletionReport> report = Optional.empty();
    }

    /** {@return the report on {@code course}} */
    public CompletionReport of(KnownCourse course) {
        KnownCourse now = kept.keptUp(course);
        // Up to when all that was stored is in it.
        Instant asOf = kept.isBehind(now)
                ? Micros.instant(now.progress().folded())
                : database.clock().instant();
        Live live = courses.computeIfAbsent(course.id(), any -> new Live());
        synchronized (live) {
            return database.read(handle -> refreshed(handle, now, asOf, live));
        }
    }

    private CompletionReport refreshed(Handle handle, KnownCourse course, Instant asOf, Live live) {
        if (live.generation != course.shown()) {
            live.generation = course.shown();
            live.last = -1;
            live.rollups = new Rollups();
            live.report = Optional.empty();
        }
        long last = KnownCourses.changes(handle, course.key());
        if (last != live.last) {
            new StateTable(handle, course.key(), live.generation).load(live.rollups, live.last);
        }
        List<Person> people = people(handle, course, live.rollups);
        Map<String, Long> near = new NearTable(handle, course.key(), live.generation).counts();
        boolean isSame = last == live.last
                && people.equals(live.people)
                && live.report
                        .filter(old -> old.course().equals(course.course()))
                        .filter(old -> old.notes().nearMisses().equals(near))
                        .isPresent();
        CompletionReport report = isSame
                ? withTime(live.report.orElseThrow(), asOf)
                : CompletionReport.of(
                        course.course(),
                        new ReportInput(
                                live.rollups,
                                people,
                                Map.of(),
                                asOf,
                                new ReportNotes(List.of(), near, 0, 0)));
        live.last = last;
        live.people = people;
        live.report = Optional.of(report);
        return report;
    }

    private static CompletionReport withTime(CompletionReport report, Instant asOf) {
        return new CompletionReport(
                report.course(),
                asOf,
                report.learners(),
                report.groups(),
                report.duplicates(),
                report.notes());
    }

    /** Those who are enrolled, and those who have sent statements all the same. */
    private List<Person> people(Handle handle, KnownCourse course, Rollups rollups) {
        Set<LearnerKey> known = new HashSet<>();
        for (Enrolment enrolment : rollups.enrolments().keySet()) {
            known.add(enrolment.learner());
        }
        List<Person> people = new ArrayList<>();
        handle.createQuery(SQL.get("people"))
                .bind(0, course.id())
                .map((row, context) -> {
                    LearnerKey key = new LearnerKey(home.value(), row.getString("actor"));
                    if (row.getInt("enrolled") != 0 || known.contains(key)) {
                        String name = row.getString("name");
                        people.add(new Person(
                                key,
                                Optional.of(name.isEmpty() ? row.getString("login") : name),
                                Optional.of(row.getString("municipality"))
                                        .filter(number -> number.matches("\\d{4}")),
                                Optional.of(row.getString("office"))
                                        .filter(office -> !office.isEmpty())));
                    }
                    return key;
                })
                .forEach(any -> {});
        return people;
    }
}
