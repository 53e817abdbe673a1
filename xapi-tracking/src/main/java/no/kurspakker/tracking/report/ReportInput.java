package no.kurspakker.tracking.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Rollups;

/**
 * Everything a report is made of.
 *
 * @param people from lists and exports; those without a statement are enrolled too. Of two about the same the first counts
 * @param sameAs which key of one source is which of another
 * @param asOf when the data were fetched
 */
public record ReportInput(
        Rollups rollups,
        List<Person> people,
        Map<LearnerKey, LearnerKey> sameAs,
        Instant asOf,
        ReportNotes notes) {

    public ReportInput {
        people = List.copyOf(people);
        sameAs = Map.copyOf(sameAs);
    }

    /** {@return the input that {@code rollups} alone are, as of their newest statement} */
    public static ReportInput of(Rollups rollups) {
        return new ReportInput(
                rollups,
                List.of(),
                Map.of(),
                rollups.newest().orElse(Instant.EPOCH),
                ReportNotes.NONE);
    }
}
