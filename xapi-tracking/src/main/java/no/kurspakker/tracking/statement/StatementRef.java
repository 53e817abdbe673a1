package no.kurspakker.tracking.statement;

import java.util.UUID;

/** A pointer to another statement. */
public record StatementRef(UUID id) implements StatementObject {

    @Override
    public <R> R accept(StatementObjectVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
