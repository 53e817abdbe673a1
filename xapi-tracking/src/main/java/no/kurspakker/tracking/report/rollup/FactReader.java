package no.kurspakker.tracking.report.rollup;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Actor;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Context;
import no.kurspakker.tracking.statement.ContextActivities;
import no.kurspakker.tracking.statement.IsoDuration;
import no.kurspakker.tracking.statement.Result;
import no.kurspakker.tracking.statement.Score;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.StatementRef;
import no.kurspakker.tracking.vocabulary.Category;
import no.kurspakker.tracking.vocabulary.CourseVerb;

/**
 * Reads of statements what a report needs. An activity is the course's if it is the object or, as in cmi5, stands in the
 * grouping or parent of the context. Immutable; for use by several threads.
 */
public final class FactReader {

    /** 1.0.3, 2.3.2: the verb that voids a statement. */
    public static final Iri VOIDED = new Iri("http://adlnet.gov/expapi/verbs/voided");

    private static final Context NO_CONTEXT = Context.builder().build();
    private static final Iri CMI5 = new Iri("https://w3id.org/xapi/cmi5/context/categories/cmi5");

    private static final Iri SUBMITTED = CourseVerb.SUBMITTED.id();
    private static final Iri TERMINATED = CourseVerb.TERMINATED.id();
    private static final Iri PASSED = CourseVerb.PASSED.id();
    private static final Iri SATISFIED = CourseVerb.SATISFIED.id();
    private static final Iri MOVE_ON = Category.CMI5_MOVE_ON.id();
    private static final Set<Iri> COMPLETING =
            Set.of(CourseVerb.COMPLETED.id(), CourseVerb.WAIVED.id());

    private final ActivityIndex index;
    private final GroupFacts groups;

    public FactReader(TrackingPlan plan) {
        this.index = new ActivityIndex(plan);
        this.groups = new GroupFacts(plan);
    }

    /** {@return what {@code statement} tells} */
    public ToldStatement read(Statement statement) {
        if (statement.verb().id().equals(VOIDED)) {
            return statement.object() instanceof StatementRef reference
                    ? ToldStatement.voiding(reference.id())
                    : ToldStatement.NOTHING;
        }
        if (!(statement.object() instanceof Activity object)) {
            return ToldStatement.NOTHING;
        }
        Context context = statement.context().orElse(NO_CONTEXT);
        Optional<Place> place = place(object.id(), context.contextActivities());
        Optional<Instant> time = statement.timestamp().or(statement::stored);
        if (place.isEmpty()) {
            return ToldStatement.foreign(object.id());
        }
        return time.map(at -> fact(statement, place.get(), new Moment(at, evidence(statement))))
                .orElse(ToldStatement.NOTHING);
    }

    /** {@return the id of {@code statement}, or one made of all that it says} */
    public static String evidence(Statement statement) {
        return statement
                .id()
                .orElseGet(() -> UUID.nameUUIDFromBytes(StatementWriter.write(statement)))
                .toString();
    }

    private ToldStatement fact(Statement statement, Place place, Moment moment) {
        Context context = statement.context().orElse(NO_CONTEXT);
        FactKind kind = kind(statement, place);
        return ToldStatement.of(new ReportFact(
                moment,
                kind,
                enrolment(statement.actor(), context),
                place.unit(),
                session(statement, kind, place),
                place.isItself()
                        ? statement.result().flatMap(FactReader::scaled)
                        : Optional.empty(),
                context.revision(),
                context.team().isPresent() ? Optional.empty() : groups.municipality(context),
                kind == FactKind.SUBMITTED
                        ? groups.read(statement, place.unit().orElseThrow(), moment)
                        : Optional.empty()));
    }

    private static Optional<Enrolment> enrolment(Actor actor, Context context) {
        return actor instanceof Agent agent
                ? Optional.of(
                        new Enrolment(LearnerKey.of(agent.identifier()), context.registration()))
                : Optional.empty();
    }

    private static FactKind kind(Statement statement, Place place) {
        Iri verb = statement.verb().id();
        if (verb.equals(SUBMITTED) && place.isTask()) {
            return FactKind.SUBMITTED;
        }
        if (verb.equals(TERMINATED)) {
            return FactKind.TERMINATED;
        }
        boolean isUndone =
                statement.result().flatMap(Result::completion).equals(Optional.of(false));
        boolean isAbout = place.isItself() || isOfCmi5(statement);
        if (!isAbout || isUndone) {
            return FactKind.ACTIVITY;
        }
        if (verb.equals(PASSED)) {
            return FactKind.PASSED;
        }
        boolean isSatisfied = verb.equals(SATISFIED) && place.unit().isEmpty();
        return COMPLETING.contains(verb) || isSatisfied ? FactKind.COMPLETED : FactKind.ACTIVITY;
    }

    /** Of others that stand in our context, such as a film, completion says nothing of the unit. */
    private static boolean isOfCmi5(Statement statement) {
        List<Activity> categories = statement
                .context()
                .map(context -> context.contextActivities().category())
                .orElse(List.of());
        return categories.stream()
                .anyMatch(
                        category -> category.id().equals(CMI5) || category.id().equals(MOVE_ON));
    }

    private static Optional<Duration> session(Statement statement, FactKind kind, Place place) {
        boolean isSession = kind == FactKind.TERMINATED && !place.isPart();
        return isSession
                ? statement.result().flatMap(Result::duration).map(IsoDuration::toDuration)
                : Optional.empty();
    }

    private static Optional<BigDecimal> scaled(Result result) {
        return result.score().flatMap(Score::scaled);
    }

    private Optional<Place> place(Iri object, ContextActivities context) {
        Optional<Place> itself = index.place(object);
        if (itself.isPresent()) {
            return itself;
        }
        Optional<Place> around = Optional.empty();
        for (List<Activity> related : List.of(context.grouping(), context.parent())) {
            for (Activity activity : related) {
                Optional<Place> found = index.place(activity.id()).map(Place::around);
                if (found.isPresent()
                        && (around.isEmpty() || around.get().unit().isEmpty())) {
                    around = found;
                }
            }
        }
        return around;
    }

    /**
     * Where in the course something happens.
     *
     * @param unit absent for the course as a whole
     * @param isItself whether the object is that unit or the course, not a check, a film or something of another's
     * @param isPart whether the object is a check or a film
     */
    record Place(Optional<UnitId> unit, boolean isTask, boolean isItself, boolean isPart) {

        Place around() {
            return new Place(unit, isTask, false, isPart);
        }
    }
}
