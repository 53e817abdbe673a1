package no.kurspakker.tracking.report;

import java.util.Optional;
import no.kurspakker.tracking.report.rollup.LearnerKey;

/**
 * What an uploaded list or export says of a person.
 *
 * @param municipality its number
 */
public record Person(
        LearnerKey key,
        Optional<String> name,
        Optional<String> municipality,
        Optional<String> role) {}
