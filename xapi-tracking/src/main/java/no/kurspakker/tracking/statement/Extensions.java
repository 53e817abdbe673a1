package no.kurspakker.tracking.statement;

import java.util.Optional;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.value.JsonMember;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;

/**
 * What a statement says in words of others: the one open place of the types (1.0.3, 4.1).
 *
 * @param values any value under names that are IRIs
 */
public record Extensions(JsonObject values) {

    /** No extensions. */
    public static final Extensions NONE = new Extensions(JsonObject.EMPTY);

    public Extensions {
        for (JsonMember member : values.members()) {
            if (!Iri.isValid(member.name())) {
                throw new IllegalArgumentException("not an IRI: " + member.name());
            }
        }
    }

    public Optional<JsonValue> get(Iri name) {
        return values.get(name.value());
    }

    /** {@return these extensions and {@code value} under {@code name}} */
    public Extensions with(Iri name, JsonValue value) {
        return new Extensions(values.with(name.value(), value));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
