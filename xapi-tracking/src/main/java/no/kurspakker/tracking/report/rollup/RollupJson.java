package no.kurspakker.tracking.report.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** The states as JSON, for a store. What is written here is read back the same. */
public final class RollupJson {

    private RollupJson() {}

    public static JsonObject write(UnitRollup rollup) {
        JsonObjectBuilder json = new JsonObjectBuilder()
                .putValue("first", rollup.first().map(RollupJson::moment))
                .putValue("last", unless(rollup.first(), rollup.last()))
                .putValue("completed", orLast(rollup, rollup.completed()))
                .putValue("passed", orLast(rollup, rollup.passed()));
        rollup.scaled().ifPresent(scaled -> json.put("scaled", scaled));
        return json.build();
    }

    /** Rows are rewritten all the time: a moment that stands there already is not written again. */
    private static Optional<JsonString> unless(Optional<Moment> known, Optional<Moment> moment) {
        return moment.equals(known) ? Optional.empty() : moment.map(RollupJson::moment);
    }

    /** {@return {@code moment}; true if it is the last one} */
    private static Optional<JsonValue> orLast(UnitRollup rollup, Optional<Moment> moment) {
        return moment.map(
                one -> moment.equals(rollup.last()) ? JsonBoolean.TRUE : (JsonValue) moment(one));
    }

    /**
     * {@return what {@link #write(UnitRollup)} wrote}
     *
     * @throws IllegalArgumentException if {@code json} is something else
     */
    public static UnitRollup readUnit(JsonObject json) {
        Optional<Moment> first = readMoment(json, "first");
        Optional<Moment> last = readMoment(json, "last").or(() -> first);
        return new UnitRollup(
                first,
                last,
                json.get("completed").flatMap(value -> momentOrLast(value, last)),
                json.get("passed").flatMap(value -> momentOrLast(value, last)),
                number(json, "scaled"));
    }

    private static Optional<Moment> momentOrLast(JsonValue value, Optional<Moment> last) {
        return value instanceof JsonString text ? Optional.of(MomentText.read(text.value())) : last;
    }

    public static JsonObject write(CourseRollup rollup) {
        JsonObjectBuilder sessions = new JsonObjectBuilder();
        new TreeMap<>(rollup.sessions()).forEach(sessions::put);
        List<JsonNumber> spans =
                rollup.spans().bounds().stream().map(JsonNumber::of).toList();
        return new JsonObjectBuilder()
                .put("whole", write(rollup.whole()))
                .putFilled("sessions", sessions.build())
                .putAll("spans", spans)
                .putValue("lastUnit", latest(rollup, rollup.lastUnit()))
                .putValue("revision", latest(rollup, rollup.revision()))
                .putValue("municipality", latest(rollup, rollup.municipality()))
                .build();
    }

    /**
     * {@return what {@link #write(CourseRollup)} wrote}
     *
     * @throws IllegalArgumentException if {@code json} is something else
     */
    public static CourseRollup readCourse(JsonObject json) {
        Map<String, Long> sessions = new HashMap<>();
        for (JsonMember member :
                object(json, "sessions").orElse(JsonObject.EMPTY).members()) {
            sessions.put(member.name(), decimal(member.value()).longValueExact());
        }
        List<Long> bounds = new ArrayList<>();
        if (json.get("spans").orElse(null) instanceof JsonArray spans) {
            spans.items().forEach(bound -> bounds.add(decimal(bound).longValueExact()));
        }
        UnitRollup whole = readUnit(object(json, "whole").orElse(JsonObject.EMPTY));
        return new CourseRollup(
                whole,
                sessions,
                Spans.of(bounds),
                readLatest(json, "lastUnit", whole.last()),
                readLatest(json, "revision", whole.last()),
                readLatest(json, "municipality", whole.last()));
    }

    public static JsonObject write(EnrolmentRollup rollup) {
        JsonObjectBuilder units = new JsonObjectBuilder();
        rollup.units().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .forEach(entry -> units.put(entry.getKey().value(), write(entry.getValue())));
        return new JsonObjectBuilder()
                .put("course", write(rollup.course()))
                .put("units", units.build())
                .build();
    }

    /**
     * {@return what {@link #write(EnrolmentRollup)} wrote}
     *
     * @throws IllegalArgumentException if {@code json} is something else
     */
    public static EnrolmentRollup readEnrolment(JsonObject json) {
        Map<UnitId, UnitRollup> units = new HashMap<>();
        for (JsonMember member : object(json, "units").orElse(JsonObject.EMPTY).members()) {
            units.put(new UnitId(member.name()), readUnit(object(member.value(), member.name())));
        }
        return new EnrolmentRollup(
                readCourse(object(json, "course").orElse(JsonObject.EMPTY)), units);
    }

    public static JsonObject write(TaskRollup rollup) {
        HandIn latest = rollup.latest();
        JsonObjectBuilder json = new JsonObjectBuilder()
                .put("first", moment(rollup.first()))
                .put("latest", moment(latest.moment()))
                .put("label", latest.label());
        latest.headCount().ifPresent(count -> json.put("headCount", count));
        latest.answered().ifPresent(count -> json.put("answered", count));
        return json.build();
    }

    /**
     * {@return what {@link #write(TaskRollup)} wrote}
     *
     * @throws IllegalArgumentException if {@code json} is something else
     */
    public static TaskRollup readTask(JsonObject json) {
        HandIn latest = new HandIn(
                readMoment(json, "latest").orElseThrow(() -> missing("latest")),
                json.string("label").orElseThrow(() -> missing("label")),
                count(json, "headCount"),
                count(json, "answered"));
        return new TaskRollup(
                readMoment(json, "first").orElseThrow(() -> missing("first")), latest);
    }

    private static JsonString moment(Moment moment) {
        return new JsonString(MomentText.write(moment));
    }

    private static Optional<Moment> readMoment(JsonObject json, String name) {
        return json.string(name).map(MomentText::read);
    }

    private static Optional<JsonObject> latest(CourseRollup rollup, Optional<Latest> latest) {
        return latest.map(one -> new JsonObjectBuilder()
                .put("value", one.value())
                .putValue("moment", unless(rollup.whole().last(), Optional.of(one.moment())))
                .build());
    }

    private static Optional<Latest> readLatest(
            JsonObject json, String name, Optional<Moment> last) {
        return object(json, name)
                .map(latest -> new Latest(
                        latest.string("value").orElseThrow(() -> missing("value")),
                        readMoment(latest, "moment")
                                .or(() -> last)
                                .orElseThrow(() -> missing("moment"))));
    }

    private static Optional<JsonObject> object(JsonObject json, String name) {
        return json.get(name).map(value -> object(value, name));
    }

    private static JsonObject object(JsonValue value, String name) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new IllegalArgumentException(name + " is not an object");
    }

    private static Optional<BigDecimal> number(JsonObject json, String name) {
        return json.get(name).map(RollupJson::decimal);
    }

    private static OptionalInt count(JsonObject json, String name) {
        return number(json, name)
                .map(count -> OptionalInt.of(count.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    private static BigDecimal decimal(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.decimal();
        }
        throw new IllegalArgumentException("not a number: " + value);
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("no member " + name);
    }
}
