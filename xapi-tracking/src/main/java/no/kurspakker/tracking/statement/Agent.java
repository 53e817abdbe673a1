package no.kurspakker.tracking.statement;

import java.util.Optional;

/** A person or a system. */
public record Agent(Optional<String> name, Identifier identifier) implements Actor {

    /** {@return an agent without a name} */
    public static Agent of(Identifier identifier) {
        return new Agent(Optional.empty(), identifier);
    }

    @Override
    public <R> R accept(StatementObjectVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
