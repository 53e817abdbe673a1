package no.kurspakker.tracking.statement;

import java.util.List;
import no.kurspakker.course.Iri;

/**
 * An agent who has to do with the statement (2.0, 4.2.2.5).
 *
 * @param relevantTypes what the agent has to do with it; empty if that is not said
 */
public record ContextAgent(Agent agent, List<Iri> relevantTypes) {

    public ContextAgent {
        relevantTypes = List.copyOf(relevantTypes);
    }
}
