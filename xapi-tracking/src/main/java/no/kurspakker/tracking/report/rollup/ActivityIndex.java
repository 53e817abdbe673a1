package no.kurspakker.tracking.report.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackedFilm;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.report.rollup.FactReader.Place;

/** The place in the course of each of its activities. */
final class ActivityIndex {

    private static final String CHECKS = "/checks/";

    private final Map<Iri, Place> places = new HashMap<>();
    private final Map<UnitId, Boolean> tasks = new HashMap<>();

    ActivityIndex(TrackingPlan plan) {
        for (TrackedUnit unit : plan.units()) {
            boolean isTask = unit.kind() == UnitKind.GROUP_TASK;
            tasks.put(unit.id(), isTask);
            places.put(unit.activityId(), new Place(Optional.of(unit.id()), isTask, true, false));
        }
        for (TrackedFilm film : plan.course().films()) {
            places.put(film.activityId(), part(film.page()));
        }
        places.put(plan.courseActivityId(), new Place(Optional.empty(), false, true, false));
    }

    private Place part(UnitId page) {
        return new Place(Optional.of(page), tasks.getOrDefault(page, false), false, true);
    }

    /** A check is known by where it stands, also one that the course no longer has. */
    Optional<Place> place(Iri activity) {
        Place known = places.get(activity);
        int page = known == null ? activity.value().indexOf(CHECKS) : -1;
        if (page > 0) {
            return Optional.ofNullable(places.get(new Iri(activity.value().substring(0, page))))
                    .flatMap(Place::unit)
                    .map(this::part);
        }
        return Optional.ofNullable(known);
    }
}
