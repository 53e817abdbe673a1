package no.kurspakker.tracking.statement;

import no.kurspakker.course.Iri;

/**
 * An account on a system (1.0.3, 2.4.2.4).
 *
 * @param homePage the system
 * @param name the account there; opaque in all that Kurspakker sends
 */
public record Account(Iri homePage, String name) implements Identifier {

    @Override
    public <R> R accept(IdentifierVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
