package no.kurspakker.portal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.store.Ref;
import no.kurspakker.portal.store.RefKind;
import no.kurspakker.portal.store.StatementListener;
import no.kurspakker.portal.store.StoredStatement;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.ToldStatement;
import no.kurspakker.tracking.report.source.NearMisses;
import org.jdbi.v3.core.Handle;

/** Keeps the states of reports while statements arrive, in the transaction that stores them. */
public final class ReportListener implements StatementListener {

    private final KnownCourses courses;

    public ReportListener(KnownCourses courses) {
        this.courses = courses;
    }

    @Override
    public void stored(Handle handle, List<StoredStatement> statements) {
        for (KnownCourse course : courses.all(handle)) {
            stored(handle, course, statements);
        }
    }

    private static void stored(
            Handle handle, KnownCourse course, List<StoredStatement> statements) {
        Rollups fresh = new Rollups();
        NearMisses near = new NearMisses(course.course().plan());
        List<UUID> voided = new ArrayList<>();
        long last = 0;
        Ref ofCourse = new Ref(RefKind.COURSE, course.key());
        for (StoredStatement one : statements) {
            last = one.seq();
            if (one.statement().isVoiding()) {
                one.statement().target().ifPresent(voided::add);
            } else if (!one.isVoided()
                    && (one.statement().refs().contains(ofCourse)
                            || near.isNear(StatementFacts.object(one.statement().json())))) {
                Optional<ToldStatement> told = StatementFacts.statement(
                                one.statement().json(), one.seq())
                        .map(course.reader()::read);
                told.flatMap(ToldStatement::fact).ifPresent(fresh::add);
                told.flatMap(ToldStatement::foreign).ifPresent(near::add);
            }
        }
        List<StateTable> tables = tables(handle, course);
        for (StateTable table : tables) {
            table.merge(fresh, last);
        }
        // what is being made counts them when it has come so far
        if (course.generation() != 0) {
            new NearTable(handle, course.key(), course.generation()).add(near.counts());
        }
        for (UUID id : voided) {
            new Voiding(handle, course, last).of(id, tables);
        }
    }

    /** Whatever is shown and whatever is being made take in what arrives. */
    private static List<StateTable> tables(Handle handle, KnownCourse course) {
        List<StateTable> tables = new ArrayList<>();
        for (int generation : new int[] {course.generation(), course.building()}) {
            if (generation != 0) {
                tables.add(new StateTable(handle, course.key(), generation));
            }
        }
        return tables;
    }
}
