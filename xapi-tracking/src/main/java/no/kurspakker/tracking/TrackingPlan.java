package no.kurspakker.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.Course;
import no.kurspakker.course.GroupTask;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.UnitId;

/**
 * What is tracked in a course, and under which ids: the same in every package format, whatever the version, the host
 * or the order of chapters.
 *
 * @param courseActivityId xAPI activity id of the course
 * @param units chapters first, then group tasks, each in course order
 * @param course what definitions, statements and the completion rule need besides
 * @param translations the same in other languages, as far as pages are translated; ids and keys are those of the main one
 */
public record TrackingPlan(
        Iri courseActivityId,
        List<TrackedUnit> units,
        TrackedCourse course,
        List<TrackingPlan> translations) {

    public TrackingPlan {
        units = List.copyOf(units);
        translations = List.copyOf(translations);
    }

    /** A plan in one language. */
    public TrackingPlan(Iri courseActivityId, List<TrackedUnit> units, TrackedCourse course) {
        this(courseActivityId, units, course, List.of());
    }

    /** A plan of units alone: enough for states and objectives, not for statements. */
    public TrackingPlan(Iri courseActivityId, List<TrackedUnit> units) {
        this(courseActivityId, units, TrackedCourse.untold(courseActivityId));
    }

    /** {@return the units that must be completed for the course to be complete} */
    public List<TrackedUnit> required() {
        return switch (course.completion()) {
            case ALL_CHAPTERS ->
                units.stream().filter(unit -> unit.kind() == UnitKind.CHAPTER).toList();
        };
    }

    /** {@return the plan that follows from the ids in {@code course}} */
    public static TrackingPlan of(Course course) {
        List<TrackingPlan> translations = course.translations().stream()
                .map(translation -> of(translation.course(), page -> translation.has(page.value())))
                .toList();
        TrackingPlan main = of(course, page -> true);
        List<TrackedFilm> films = translations.stream()
                .flatMap(plan -> plan.course().films().stream())
                .toList();
        return new TrackingPlan(
                course.id(), main.units(), main.course().withFilms(films), translations);
    }

    private static TrackingPlan of(Course course, Predicate<UnitId> isInLanguage) {
        List<TrackedUnit> units = new ArrayList<>();
        for (Chapter chapter : course.chapters()) {
            units.add(unit(course.id(), UnitKind.CHAPTER, chapter.id(), chapter.title()));
        }
        for (GroupTask task : course.groupTasks()) {
            units.add(unit(course.id(), UnitKind.GROUP_TASK, task.id(), task.title()));
        }
        units.removeIf(unit -> !isInLanguage.test(unit.id()));
        return new TrackingPlan(course.id(), units, TrackedCourse.of(course).pages(isInLanguage));
    }

    /** {@return the language of the course, then those of its translations} */
    public List<LanguageTag> languages() {
        return Stream.concat(
                        Stream.of(course.language()),
                        translations.stream().map(plan -> plan.course().language()))
                .toList();
    }

    /** {@return {@code id} as SCORM and its platforms take identifiers: letters, digits and underscores} */
    public static String asciiIdentifier(String id) {
        return id.replace('-', '_');
    }

    private static TrackedUnit unit(Iri course, UnitKind kind, UnitId id, String title) {
        Iri activityId = course.child(kind.folder()).child(id.value());
        return new TrackedUnit(
                id, kind, title, activityId, asciiIdentifier(id.value()), StateKey.of(id));
    }
}
