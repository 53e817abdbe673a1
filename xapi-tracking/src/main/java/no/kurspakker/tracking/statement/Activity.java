package no.kurspakker.tracking.statement;

import java.util.Optional;
import no.kurspakker.course.Iri;

/** Something to do or to be done (1.0.3, 2.4.4.1). */
public record Activity(Iri id, Optional<ActivityDefinition> definition) implements StatementObject {

    /** {@return an activity without its definition} */
    public static Activity of(Iri id) {
        return new Activity(id, Optional.empty());
    }

    public static Activity of(Iri id, ActivityDefinition definition) {
        return new Activity(id, Optional.of(definition));
    }

    @Override
    public <R> R accept(StatementObjectVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
