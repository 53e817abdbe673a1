package no.kurspakker.tracking.report.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackedCheck;
import no.kurspakker.tracking.TrackedFilm;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.report.rollup.FactReader.Place;

/** The place in the course of each of its activities. */
final class ActivityIndex {

    private final Map<Iri, Place> places = new HashMap<>();
    private final Map<UnitId, Boolean> tasks = new HashMap<>();

    ActivityIndex(TrackingPlan plan) {
        for (TrackedUnit unit : plan.units()) {
            boolean isTask = unit.kind() == UnitKind.GROUP_TASK;
            tasks.put(unit.id(), isTask);
            places.put(unit.activityId(), new Place(Optional.of(unit.id()), isTask, true, false));
        }
        for (TrackedCheck check : plan.course().checks()) {
            places.put(check.activityId(), part(check.page()));
        }
        for (TrackedFilm film : plan.course().films()) {
            places.put(film.activityId(), part(film.page()));
        }
        places.put(plan.courseActivityId(), new Place(Optional.empty(), false, true, false));
    }

    private Place part(UnitId page) {
        return new Place(Optional.of(page), tasks.getOrDefault(page, false), false, true);
    }

    Optional<Place> place(Iri activity) {
        return Optional.ofNullable(places.get(activity));
    }
}
