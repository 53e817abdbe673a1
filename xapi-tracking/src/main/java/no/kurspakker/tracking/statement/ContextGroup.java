package no.kurspakker.tracking.statement;

import java.util.List;
import no.kurspakker.course.Iri;

/**
 * A group that has to do with the statement (2.0, 4.2.2.5).
 *
 * @param relevantTypes what the group has to do with it; empty if that is not said
 */
public record ContextGroup(Group group, List<Iri> relevantTypes) {

    public ContextGroup {
        relevantTypes = List.copyOf(relevantTypes);
    }
}
