package no.kurspakker.tracking.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.tracking.statement.XapiVersion;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonBoolean;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonNull;
import no.kurspakker.tracking.value.JsonNumber;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A value and its place in the statement. The place is spelled out only when there is a fault to tell.
 *
 * @param step name of the property, or {@code [n]}
 */
record Node(Inspection inspection, @Nullable Node parent, String step, JsonValue value) {

    void fault(Requirement requirement, String what) {
        inspection.add(path(), requirement, what);
    }

    String path() {
        if (parent == null) {
            return inspection.name();
        }
        if (parent.parent == null) {
            return Quote.step(step);
        }
        return parent.path() + (step.startsWith("[") ? "" : ".") + Quote.step(step);
    }

    boolean isVersion(XapiVersion version) {
        return inspection.version() == version;
    }

    boolean has(String name) {
        return value instanceof JsonObject object && object.get(name).isPresent();
    }

    /** {@return the member {@code name}; null counts as absent, since it has its own fault} */
    Optional<Node> member(String name) {
        if (!(value instanceof JsonObject object)) {
            return Optional.empty();
        }
        Optional<JsonValue> found = object.get(name);
        return found.isEmpty() || found.get() == JsonNull.NULL
                ? Optional.empty()
                : Optional.of(new Node(inspection, this, name, found.get()));
    }

    Optional<Node> required(String name) {
        Optional<Node> found = member(name);
        if (found.isEmpty() && !has(name)) {
            at(name).fault(Requirement.REQUIRED_PROPERTY, "is missing");
        }
        return found;
    }

    private Node at(String name) {
        return new Node(inspection, this, name, JsonNull.NULL);
    }

    /** {@return all members, in order} */
    List<Node> members() {
        List<Node> nodes = new ArrayList<>();
        if (value instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                nodes.add(new Node(inspection, this, member.name(), member.value()));
            }
        }
        return nodes;
    }

    /** Tells of every member that is null or not in {@code names}. */
    void allow(Set<String> names) {
        if (!(value instanceof JsonObject object)) {
            return;
        }
        for (JsonMember member : object.members()) {
            if (!names.contains(member.name())) {
                at(member.name())
                        .fault(Requirement.NO_OTHER_PROPERTIES, "is not a property of this object");
            } else if (member.value() == JsonNull.NULL) {
                at(member.name()).fault(Requirement.NO_NULL, "is null; leave it out instead");
            }
        }
    }

    boolean isObject() {
        return is(value instanceof JsonObject, "an object");
    }

    boolean isBoolean() {
        return is(value instanceof JsonBoolean, "true or false");
    }

    Optional<String> string() {
        return is(value instanceof JsonString, "a string")
                ? Optional.of(((JsonString) value).value())
                : Optional.empty();
    }

    Optional<BigDecimal> number() {
        return is(value instanceof JsonNumber, "a number")
                ? Optional.of(((JsonNumber) value).decimal())
                : Optional.empty();
    }

    List<Node> items() {
        if (!is(value instanceof JsonArray, "an array")) {
            return List.of();
        }
        List<JsonValue> values = ((JsonArray) value).items();
        List<Node> nodes = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            nodes.add(new Node(inspection, this, "[" + i + "]", values.get(i)));
        }
        return nodes;
    }

    private boolean is(boolean holds, String wanted) {
        if (!holds) {
            fault(Requirement.DATA_TYPE, Quote.of(value) + " is not " + wanted);
        }
        return holds;
    }
}
