package no.kurspakker.tracking.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.TrackedFilm;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Context;
import no.kurspakker.tracking.statement.ContextActivities;

/** Every template of a course: what the player fills in, and what {@link StatementFactory} does. */
public final class StatementTemplates {

    private static final List<CourseEvent> OF_COURSE = List.of(
            CourseEvent.COURSE_INITIALIZED,
            CourseEvent.COURSE_PROGRESSED,
            CourseEvent.COURSE_COMPLETED,
            CourseEvent.COURSE_TERMINATED);

    private final TrackingPlan plan;
    private final CourseActivities activities;
    private final List<StatementTemplate> templates = new ArrayList<>();

    private StatementTemplates(TrackingPlan plan) {
        this.plan = plan;
        this.activities = new CourseActivities(plan);
    }

    /** {@return the templates of {@code plan}: course, chapters, checks, group tasks, films} */
    public static List<StatementTemplate> of(TrackingPlan plan) {
        StatementTemplates all = new StatementTemplates(plan);
        OF_COURSE.forEach(event -> all.add(event, Optional.empty(), all.activities.course()));
        plan.units().forEach(all::addUnit);
        plan.course().checks().forEach(all::addCheck);
        plan.course().films().forEach(all::addFilm);
        return List.copyOf(all.templates);
    }

    private void addUnit(TrackedUnit unit) {
        Activity activity = activities.unit(unit);
        if (unit.kind() == UnitKind.CHAPTER) {
            add(CourseEvent.CHAPTER_EXPERIENCED, Optional.of(unit.id()), activity);
            add(CourseEvent.CHAPTER_COMPLETED, Optional.of(unit.id()), activity);
        } else {
            add(CourseEvent.REFLECTION_SUBMITTED, Optional.of(unit.id()), activity);
            add(CourseEvent.TASK_ATTENDED, Optional.of(unit.id()), activity);
        }
    }

    private void addCheck(TrackedCheck check) {
        add(CourseEvent.CHECK_ANSWERED, Optional.of(check.page()), activities.check(check));
    }

    private void addFilm(TrackedFilm film) {
        add(CourseEvent.FILM_OPENED, Optional.of(film.page()), activities.film(film));
    }

    private void add(CourseEvent event, Optional<UnitId> unit, Activity object) {
        templates.add(new StatementTemplate(event, unit, object, context(unit, object.id())));
    }

    private Context context(Optional<UnitId> unit, Iri object) {
        Activity course = Activity.of(plan.courseActivityId());
        Optional<Activity> page = unit.flatMap(this::unitActivity);
        List<Activity> parent = page.filter(activity -> !activity.id().equals(object))
                .or(() -> unit.map(any -> course))
                .map(List::of)
                .orElse(List.of());
        Activity category = Activity.of(new CourseProfile(plan.courseActivityId()).version());
        return Context.builder()
                .contextActivities(new ContextActivities(
                        parent, List.of(course), List.of(category), List.of()))
                .revision(Optional.of(plan.course().version()))
                .language(Optional.of(plan.course().language().value()))
                .build();
    }

    private Optional<Activity> unitActivity(UnitId id) {
        return plan.units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(unit -> Activity.of(unit.activityId()))
                .findFirst();
    }
}
