package no.kurspakker.tracking.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.Municipality;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.TrackedCourse;
import no.kurspakker.tracking.TrackedFilm;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;

/**
 * Reads {@code tracking.json} back, as far as reports need it: units, films, municipalities, the rule of completion. Checks are not
 * read, since nothing of a report depends on what they ask.
 */
public final class PlanReader {

    private PlanReader() {}

    /** {@return the plan in {@code file}, if it is of the form that is known here} */
    public static Optional<TrackingPlan> read(JsonObject file) {
        try {
            boolean isKnown =
                    file.get("schema").equals(Optional.of(JsonNumber.of(TrackingJson.SCHEMA)));
            return isKnown ? Optional.of(plan(file)) : Optional.empty();
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static TrackingPlan plan(JsonObject file) {
        JsonObject course = file.get("course")
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElseThrow(() -> missing("course"));
        Map<UnitId, Integer> questions = new HashMap<>();
        List<TrackedUnit> units = new ArrayList<>();
        for (JsonObject unit : objects(file, "units")) {
            units.add(unit(unit));
            number(unit, "questions")
                    .ifPresent(count -> questions.put(new UnitId(text(unit, "unit")), count));
        }
        return new TrackingPlan(
                new Iri(text(course, "id")),
                units,
                new TrackedCourse(
                        text(course, "title"),
                        "",
                        new LanguageTag(text(course, "language")),
                        text(course, "version"),
                        CompletionRule.ALL_CHAPTERS,
                        List.of(),
                        objects(file, "films").stream().map(PlanReader::film).toList(),
                        questions,
                        objects(file, "municipalities").stream()
                                .map(PlanReader::municipality)
                                .toList()));
    }

    private static TrackedUnit unit(JsonObject unit) {
        UnitKind kind = text(unit, "kind").equals(UnitKind.GROUP_TASK.id())
                ? UnitKind.GROUP_TASK
                : UnitKind.CHAPTER;
        return new TrackedUnit(
                new UnitId(text(unit, "unit")),
                kind,
                text(unit, "title"),
                new Iri(text(unit, "id")),
                text(unit, "objective"),
                text(unit, "key"));
    }

    private static TrackedFilm film(JsonObject film) {
        JsonObject activity = film.get("activity")
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElseThrow(() -> missing("activity"));
        return new TrackedFilm(
                new UnitId(text(film, "page")),
                new Iri(text(activity, "id")),
                text(film, "address"),
                new Iri(text(film, "address")));
    }

    private static Municipality municipality(JsonObject one) {
        return new Municipality(
                text(one, "number"),
                text(one, "name"),
                number(one, "seats").map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Optional<Integer> number(JsonObject parent, String name) {
        return parent.get(name)
                .filter(JsonNumber.class::isInstance)
                .map(value -> ((JsonNumber) value).decimal())
                .map(BigDecimal::intValue);
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        List<JsonObject> objects = new ArrayList<>();
        if (parent.get(name).orElse(null) instanceof JsonArray array) {
            array.items().forEach(item -> {
                if (item instanceof JsonObject object) {
                    objects.add(object);
                }
            });
        }
        return objects;
    }

    private static String text(JsonObject parent, String name) {
        return parent.string(name).orElseThrow(() -> missing(name));
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("no member " + name);
    }
}
