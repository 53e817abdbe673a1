package no.kurspakker.tracking.event;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.statement.Extensions;
import no.kurspakker.tracking.statement.IsoDuration;
import no.kurspakker.tracking.statement.Result;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.StatementBuilder;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.vocabulary.Category;

/**
 * Makes the statements of one learner in one course. Each has its id and time when the method returns; an activity that the plan does not
 * have is refused. Immutable; for use by several threads if its {@link Moments} are.
 */
public final class StatementFactory {

    private static final int WHOLE = 100;

    private final TrackingPlan plan;
    private final LearningSession session;
    private final Moments moments;
    private final EventContext contexts;
    private final Map<String, StatementTemplate> templates = new HashMap<>();

    public StatementFactory(TrackingPlan plan, LearningSession session, Moments moments) {
        this.plan = plan;
        this.session = session;
        this.moments = moments;
        this.contexts = new EventContext(new CourseActivities(plan), session);
        StatementTemplates.of(plan)
                .forEach(template ->
                        templates.put(key(template.event(), template.object().id()), template));
    }

    public Statement courseInitialized() {
        return course(CourseEvent.COURSE_INITIALIZED, Optional.empty());
    }

    /**
     * {@return how far the learner has come}
     *
     * @param percent 0 to 99; the whole is {@link #courseCompleted}
     */
    public Statement courseProgressed(int percent) {
        if (percent < 0 || percent >= WHOLE) {
            throw new IllegalArgumentException("percent is not from 0 to 99: " + percent);
        }
        Extensions progress =
                Extensions.NONE.with(Category.CMI5_PROGRESS.id(), JsonNumber.of(percent));
        return course(
                CourseEvent.COURSE_PROGRESSED, Optional.of(Result.EMPTY.withExtensions(progress)));
    }

    /** {@return the end of the course, once per registration} */
    public Statement courseCompleted() {
        return course(CourseEvent.COURSE_COMPLETED, Optional.of(Result.EMPTY.withCompletion(true)));
    }

    /** {@return the end of a session that lasted {@code spent}} */
    public Statement courseTerminated(Duration spent) {
        return course(CourseEvent.COURSE_TERMINATED, Optional.of(lasting(spent)));
    }

    public Statement chapterExperienced(UnitId chapter) {
        return statement(
                template(CourseEvent.CHAPTER_EXPERIENCED, unitId(chapter)), Optional.empty());
    }

    /** {@return the end of a chapter, once per registration} */
    public Statement chapterCompleted(UnitId chapter, Duration spent) {
        return statement(
                template(CourseEvent.CHAPTER_COMPLETED, unitId(chapter)),
                Optional.of(lasting(spent).withCompletion(true)));
    }

    public Statement checkAnswered(CheckAnswer answer) {
        Iri check = plan.course()
                .check(answer.page(), answer.check())
                .orElseThrow(() -> unknown(answer.check()))
                .activityId();
        Result result = Result.EMPTY.withSuccess(answer.isRight()).withResponse(answer.response());
        return statement(template(CourseEvent.CHECK_ANSWERED, check), Optional.of(result));
    }

    /** {@return what a group hands in; the actor is the one who presses send} */
    public Statement reflectionSubmitted(GroupReflection reflection) {
        StatementTemplate template =
                template(CourseEvent.REFLECTION_SUBMITTED, unitId(reflection.task()));
        return event(template, Optional.of(result(reflection)))
                .context(contexts.of(template, reflection.group()))
                .build();
    }

    /** {@return that the learner was with a group which hands in from another device} */
    public Statement taskAttended(UnitId task) {
        return statement(template(CourseEvent.TASK_ATTENDED, unitId(task)), Optional.empty());
    }

    /** {@return that a film was opened; whether it was watched is not known} */
    public Statement filmOpened(Iri film) {
        return statement(template(CourseEvent.FILM_OPENED, film), Optional.empty());
    }

    private Statement course(CourseEvent event, Optional<Result> result) {
        return statement(template(event, plan.courseActivityId()), result);
    }

    private static Result lasting(Duration spent) {
        return Result.EMPTY.withDuration(IsoDuration.of(spent));
    }

    private Result result(GroupReflection reflection) {
        CourseProfile profile = new CourseProfile(plan.courseActivityId());
        int questions = plan.course().questions().getOrDefault(reflection.task(), 0);
        if (reflection.questionsAnswered() > questions) {
            throw new IllegalArgumentException("more answers than questions: " + reflection);
        }
        Extensions facts = Extensions.NONE
                .with(
                        profile.extension(ReflectionExtension.HEAD_COUNT),
                        JsonNumber.of(reflection.headCount()))
                .with(profile.extension(ReflectionExtension.QUESTIONS), JsonNumber.of(questions))
                .with(
                        profile.extension(ReflectionExtension.QUESTIONS_ANSWERED),
                        JsonNumber.of(reflection.questionsAnswered()))
                .with(
                        profile.extension(ReflectionExtension.HAND_IN_LEVEL),
                        new JsonString(reflection.level().id()));
        Result result = Result.EMPTY.withCompletion(true).withExtensions(facts);
        return reflection.text().map(result::withResponse).orElse(result);
    }

    private Statement statement(StatementTemplate template, Optional<Result> result) {
        return event(template, result).context(contexts.of(template)).build();
    }

    private StatementBuilder event(StatementTemplate template, Optional<Result> result) {
        StatementBuilder builder = new StatementBuilder(
                        session.actor(), template.event().verb().verb(), template.object())
                .id(id(template))
                .timestamp(moments.clock().instant());
        result.ifPresent(builder::result);
        return builder;
    }

    private UUID id(StatementTemplate template) {
        return template.event().isOnce()
                ? EventId.of(
                        session.registration(),
                        template.object().id(),
                        template.event().verb().id())
                : moments.randomIds().get();
    }

    private StatementTemplate template(CourseEvent event, Iri activity) {
        StatementTemplate template = templates.get(key(event, activity));
        if (template == null) {
            throw unknown(activity);
        }
        return template;
    }

    private Iri unitId(UnitId id) {
        return plan.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id))
                .activityId();
    }

    private static IllegalArgumentException unknown(Object id) {
        return new IllegalArgumentException("the plan has no such event for " + id);
    }

    private static String key(CourseEvent event, Iri activity) {
        return event.id() + " " + activity;
    }
}
