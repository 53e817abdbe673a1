package no.kurspakker.tracking.report;

import java.util.List;
import no.kurspakker.tracking.report.rollup.LearnerKey;

/**
 * Learners that may be one person. They are told, never merged.
 *
 * @param isSameName whether the list gives them the same name and municipality; else their ids are alike
 */
public record ProbableDuplicate(List<LearnerKey> learners, boolean isSameName) {

    public ProbableDuplicate {
        learners = List.copyOf(learners);
    }
}
