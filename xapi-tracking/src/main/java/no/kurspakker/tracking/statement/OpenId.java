package no.kurspakker.tracking.statement;

import no.kurspakker.course.Iri;

/** An OpenID. */
public record OpenId(Iri value) implements Identifier {

    @Override
    public <R> R accept(IdentifierVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
