package no.kurspakker.tracking.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object.
 *
 * @param members in the order they were written; no name stands twice
 */
public record JsonObject(List<JsonMember> members) implements JsonValue {

    /** The object without members. */
    public static final JsonObject EMPTY = new JsonObject(List.of());

    private static final int FEW = 12;

    public JsonObject {
        members = List.copyOf(members);
        Optional<String> twice = repeatedName(members);
        if (twice.isPresent()) {
            throw new IllegalArgumentException("name stands twice: " + twice.get());
        }
    }

    /** {@return the first name that stands twice in {@code members}} */
    public static Optional<String> repeatedName(List<JsonMember> members) {
        return members.size() <= FEW ? repeatedOfFew(members) : repeatedOfMany(members);
    }

    private static Optional<String> repeatedOfFew(List<JsonMember> members) {
        for (int i = 1; i < members.size(); i++) {
            String name = members.get(i).name();
            for (int j = 0; j < i; j++) {
                if (members.get(j).name().equals(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> repeatedOfMany(List<JsonMember> members) {
        Set<String> seen = new HashSet<>();
        return members.stream()
                .map(JsonMember::name)
                .filter(name -> !seen.add(name))
                .findFirst();
    }

    /** {@return the value of {@code name}} */
    public Optional<JsonValue> get(String name) {
        // By index: every property of every statement is looked up here, and an iterator each time
        // costs more than the comparing.
        for (int i = 0; i < members.size(); i++) {
            JsonMember member = members.get(i);
            if (member.name().equals(name)) {
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }

    /** {@return the text of {@code name}, if it is a string} */
    public Optional<String> string(String name) {
        Optional<JsonValue> value = get(name);
        return value.isPresent() && value.get() instanceof JsonString string
                ? Optional.of(string.value())
                : Optional.empty();
    }

    /** {@return this object with {@code value} under {@code name}, in the place of an earlier one} */
    public JsonObject with(String name, JsonValue value) {
        List<JsonMember> changed = new ArrayList<>(members);
        JsonMember member = new JsonMember(name, value);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).name().equals(name)) {
                changed.set(i, member);
                return new JsonObject(changed);
            }
        }
        changed.add(member);
        return new JsonObject(changed);
    }

    /** {@return this object without {@code name}} */
    public JsonObject without(String name) {
        return new JsonObject(
                members.stream().filter(member -> !member.name().equals(name)).toList());
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public <R> R accept(JsonVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
