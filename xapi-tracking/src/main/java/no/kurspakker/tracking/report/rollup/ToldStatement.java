package no.kurspakker.tracking.report.rollup;

import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;

/**
 * What became of a statement: a fact, the voiding of another statement, something about another activity, or none of these.
 *
 * @param fact if it is about the course, by a learner or a group, at a known time
 * @param voids the statement that it declares void
 * @param foreign the activity it is about, if the course has no such one
 */
public record ToldStatement(
        Optional<ReportFact> fact, Optional<UUID> voids, Optional<Iri> foreign) {

    static final ToldStatement NOTHING =
            new ToldStatement(Optional.empty(), Optional.empty(), Optional.empty());

    static ToldStatement of(ReportFact fact) {
        return new ToldStatement(Optional.of(fact), Optional.empty(), Optional.empty());
    }

    static ToldStatement voiding(UUID id) {
        return new ToldStatement(Optional.empty(), Optional.of(id), Optional.empty());
    }

    static ToldStatement foreign(Iri activity) {
        return new ToldStatement(Optional.empty(), Optional.empty(), Optional.of(activity));
    }
}
