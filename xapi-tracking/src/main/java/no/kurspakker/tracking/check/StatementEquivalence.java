package no.kurspakker.tracking.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.tracking.statement.TimestampFormat;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/**
 * Whether two statements are one and the same (1.0.3, 2.3.1): what an LRS may change is left out of the comparison.
 */
public final class StatementEquivalence {

    private static final Set<String> SET_BY_LRS =
            Set.of("stored", "authority", "version", "attachments");
    private static final Set<String> NOT_PART = Set.of("definition", "display");

    private static final Pattern FINER = Pattern.compile("([.,]\\d\\d)\\d+S$");

    private StatementEquivalence() {}

    /** {@return whether {@code one} and {@code other} tell of the same event in the same words} */
    public static boolean isSame(JsonObject one, JsonObject other) {
        boolean hasBothTimes =
                one.get("timestamp").isPresent() && other.get("timestamp").isPresent();
        Set<String> without = hasBothTimes ? Set.of() : Set.of("timestamp");
        return outermost(one, without).equals(outermost(other, without));
    }

    private static JsonValue outermost(JsonObject statement, Set<String> without) {
        List<JsonMember> kept = statement.members().stream()
                .filter(member -> !SET_BY_LRS.contains(member.name()))
                .filter(member -> !without.contains(member.name()))
                .toList();
        return normal("", new JsonObject(kept));
    }

    /** {@code name} is that of the property which holds {@code value}. */
    private static JsonValue normal(String name, JsonValue value) {
        if (name.equals("extensions")) {
            return sorted(value);
        }
        if (value instanceof JsonObject object) {
            return object(name, object);
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>(
                    array.items().stream().map(item -> normal("", item)).toList());
            if (name.equals("member")) {
                items.sort(Comparator.comparing(JsonValue::toString));
            }
            return new JsonArray(items);
        }
        return scalar(name, value);
    }

    private static JsonValue scalar(String name, JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number(number);
        }
        if (value instanceof JsonString text && name.equals("timestamp")) {
            Optional<String> time = TimestampFormat.read(text.value()).map(TimestampFormat::write);
            return time.<JsonValue>map(JsonString::new).orElse(value);
        }
        if (value instanceof JsonString text && name.equals("duration")) {
            // What is finer than a hundredth of a second is not compared (1.0.3, 4.6; 2.0, 4.2.7).
            return new JsonString(FINER.matcher(text.value()).replaceFirst("$1S"));
        }
        return value;
    }

    private static JsonNumber number(JsonNumber number) {
        BigDecimal value = number.decimal();
        return new JsonNumber(
                (value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros()).toString());
    }

    private static JsonObject object(String name, JsonObject object) {
        boolean isActivities = name.equals("contextActivities");
        List<JsonMember> members = new ArrayList<>();
        for (JsonMember member : object.members()) {
            boolean isDefault = member.name().equals("objectType") && isDefault(member.value());
            boolean isEmpty = isActivities && member.value().equals(new JsonArray(List.of()));
            if (NOT_PART.contains(member.name()) || isDefault || isEmpty) {
                continue;
            }
            JsonValue value = isActivities && member.value() instanceof JsonObject single
                    ? new JsonArray(List.of(single))
                    : member.value();
            members.add(new JsonMember(member.name(), normal(member.name(), value)));
        }
        members.sort(Comparator.comparing(JsonMember::name));
        return new JsonObject(members);
    }

    private static boolean isDefault(JsonValue type) {
        return type.equals(new JsonString("Agent")) || type.equals(new JsonString("Activity"));
    }

    private static JsonValue sorted(JsonValue value) {
        if (value instanceof JsonObject object) {
            List<JsonMember> members = new ArrayList<>();
            for (JsonMember member : object.members()) {
                members.add(new JsonMember(member.name(), sorted(member.value())));
            }
            members.sort(Comparator.comparing(JsonMember::name));
            return new JsonObject(members);
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.items().stream().map(StatementEquivalence::sorted).toList());
        }
        return value instanceof JsonNumber number ? number(number) : value;
    }
}
