package no.kurspakker.portal.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.portal.store.ActorKey;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.RefKind;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.report.rollup.Enrolment;
import no.kurspakker.tracking.report.rollup.GroupFact;
import no.kurspakker.tracking.report.rollup.ReportFact;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.TaskRollup;
import no.kurspakker.tracking.report.rollup.ToldStatement;
import no.kurspakker.tracking.value.JsonObject;
import org.jdbi.v3.core.Handle;

/** Makes the states that a void statement is in anew, from the statements that are left. */
final class Voiding {

    private static final SqlFile SQL = SqlFile.of(Voiding.class, "report.sql");

    private final Handle handle;
    private final KnownCourse course;
    private final long change;

    /** @param change the number of this change of the states */
    Voiding(Handle handle, KnownCourse course, long change) {
        this.handle = handle;
        this.course = course;
        this.change = change;
    }

    private record Found(long seq, String payload) {}

    /** Takes the statement {@code id} out of {@code tables}, which have come to the statement {@code to}. */
    void of(UUID id, long to, List<StateTable> tables) {
        Optional<Found> gone = handle.createQuery(SQL.get("statement"))
                .bind(0, Key.of(id).bytes())
                .map((row, context) -> new Found(row.getLong("seq"), row.getString("payload")))
                .findFirst();
        if (gone.isEmpty() || gone.get().seq() > to) {
            return;
        }
        Optional<ToldStatement> told = told(gone.get());
        Optional<ReportFact> fact = told.flatMap(ToldStatement::fact);
        JsonObject json = (JsonObject) JsonReader.read(gone.get().payload());
        fact.flatMap(ReportFact::enrolment)
                .ifPresent(enrolment -> anew(enrolment, agent(json), tables));
        fact.flatMap(ReportFact::group).ifPresent(group -> anew(group, tables));
        told.flatMap(ToldStatement::foreign)
                .ifPresent(activity -> tables.forEach(table -> anew(activity, table)));
    }

    private Optional<ToldStatement> told(Found found) {
        return StatementFacts.told(course.reader(), found.payload(), found.seq());
    }

    private static String agent(JsonObject statement) {
        return statement
                .get("actor")
                .filter(JsonObject.class::isInstance)
                .flatMap(actor -> ActorKey.of((JsonObject) actor))
                .orElseThrow();
    }

    private void anew(Enrolment enrolment, String agent, List<StateTable> tables) {
        Rollups left = new Rollups();
        for (ReportFact fact : facts(RefKind.AGENT, agent)) {
            if (fact.enrolment().equals(Optional.of(enrolment))) {
                left.add(fact);
            }
        }
        Rollups own = new Rollups();
        left.enrolments().forEach(own::add);
        for (StateTable table : tables) {
            if (own.enrolments().isEmpty()) {
                table.clear(enrolment, change);
            } else {
                table.replace(own, change);
            }
        }
    }

    private void anew(GroupFact gone, List<StateTable> tables) {
        Rollups own = new Rollups();
        String task =
                course.course().unit(gone.task()).orElseThrow().activityId().value();
        for (ReportFact fact : facts(RefKind.ACTIVITY_RELATED, task)) {
            fact.group()
                    .filter(group ->
                            group.group().equals(gone.group()) && group.task().equals(gone.task()))
                    .ifPresent(group -> own.add(group.group(), group.task(), TaskRollup.of(group)));
        }
        for (StateTable table : tables) {
            if (own.groups().isEmpty()) {
                table.clear(gone.group(), gone.task(), change);
            } else {
                table.replace(own, change);
            }
        }
    }

    /** Counts anew, up to where {@code table} has come, what is about {@code activity}, which the course does not have. */
    private void anew(Iri activity, StateTable table) {
        NearTable near = table.near();
        if (!near.counts().containsKey(activity.value())) {
            return;
        }
        StateProgress progress = course.progress();
        long to = table.generation() == progress.generation()
                ? progress.folded()
                : progress.through();
        near.replace(
                activity.value(),
                found(RefKind.ACTIVITY, activity.value()).stream()
                        .filter(one -> one.seq() <= to)
                        .flatMap(one -> told(one).stream())
                        .filter(told -> told.foreign().equals(Optional.of(activity)))
                        .count());
    }

    private List<ReportFact> facts(RefKind kind, String text) {
        return found(kind, text).stream()
                .flatMap(found -> told(found).flatMap(ToldStatement::fact).stream())
                .toList();
    }

    private List<Found> found(RefKind kind, String text) {
        return handle.createQuery(SQL.get("statements-by-ref"))
                .bind(0, kind.code())
                .bind(1, Key.of(text).bytes())
                .map((row, context) -> new Found(row.getLong("seq"), row.getString("payload")))
                .list();
    }
}
