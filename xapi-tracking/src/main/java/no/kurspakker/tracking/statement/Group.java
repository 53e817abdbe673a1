package no.kurspakker.tracking.statement;

import java.util.List;
import java.util.Optional;

/**
 * Several agents.
 *
 * @param identifier absent: an anonymous group, which every reader must take for another one each time
 * @param members at least one in an anonymous group
 */
public record Group(Optional<String> name, Optional<Identifier> identifier, List<Agent> members)
        implements Actor {

    public Group {
        members = List.copyOf(members);
        if (identifier.isEmpty() && members.isEmpty()) {
            throw new IllegalArgumentException("an anonymous group needs members");
        }
    }

    /** {@return an identified group that does not say who is in it} */
    public static Group identified(String name, Identifier identifier) {
        return new Group(Optional.of(name), Optional.of(identifier), List.of());
    }

    @Override
    public <R> R accept(StatementObjectVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
