package no.kurspakker.portal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.portal.store.Ref;
import no.kurspakker.portal.store.RefKind;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.portal.store.StatementListener;
import no.kurspakker.portal.store.StoredStatement;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.ToldStatement;
import no.kurspakker.tracking.report.source.NearMisses;
import org.jdbi.v3.core.Handle;

/**
 * Takes statements into the states of reports that are stored with an earlier time than others that are there, as an import does: those
 * that go on from statement to statement never meet them.
 */
public final class ReportListener implements StatementListener {

    private static final SqlFile SQL = SqlFile.of(ReportListener.class, "report.sql");

    private final KnownCourses courses;

    public ReportListener(KnownCourses courses) {
        this.courses = courses;
    }

    @Override
    public void stored(Handle handle, List<StoredStatement> statements) {
        long last = handle.createQuery(SQL.get("last-seq")).mapTo(Long.class).one();
        List<StoredStatement> earlier =
                statements.stream().filter(one -> one.seq() <= last).toList();
        if (!earlier.isEmpty()) {
            courses.all(handle).forEach(course -> stored(handle, course, earlier));
        }
    }

    private static void stored(
            Handle handle, KnownCourse course, List<StoredStatement> statements) {
        Rollups fresh = new Rollups();
        NearMisses near = new NearMisses(course.course().plan());
        List<UUID> voided = new ArrayList<>();
        Ref ofCourse = new Ref(RefKind.COURSE, course.key());
        for (StoredStatement one : statements) {
            if (one.statement().isVoiding()) {
                one.statement().target().ifPresent(voided::add);
            } else if (!one.isVoided()
                    && (one.statement().refs().contains(ofCourse)
                            || near.isNear(StatementFacts.object(one.statement().json())))) {
                Optional<ToldStatement> told = StatementFacts.statement(
                                one.statement().json(), one.seq())
                        .map(course.reader()::read);
                told.flatMap(ToldStatement::fact).ifPresent(fresh::add);
                told.flatMap(ToldStatement::foreign)
                        .filter(any -> one.seq() <= course.progress().folded())
                        .ifPresent(near::add);
            }
        }
        long change = KnownCourses.nextChange(handle, course.key());
        List<StateTable> tables = tables(handle, course);
        for (StateTable table : tables) {
            table.merge(fresh, change);
        }
        if (course.isWhole()) {
            new NearTable(handle, course.key(), course.progress().generation()).add(near.counts());
        }
        for (UUID id : voided) {
            new Voiding(handle, course, change).of(id, Long.MAX_VALUE, tables);
        }
    }

    /** Whatever is shown and whatever is being made. */
    private static List<StateTable> tables(Handle handle, KnownCourse course) {
        StateProgress progress = course.progress();
        List<StateTable> tables = new ArrayList<>();
        for (int generation : new int[] {progress.generation(), progress.building()}) {
            if (generation != 0) {
                tables.add(new StateTable(handle, course.key(), generation));
            }
        }
        return tables;
    }
}
