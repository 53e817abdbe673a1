package no.kurspakker.portal.report;

import no.kurspakker.portal.store.Key;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.rollup.FactReader;

/**
 * A course that reports are kept of.
 *
 * @param key of its id
 * @param progress of its states
 */
public record KnownCourse(Key key, ReportCourse course, FactReader reader, StateProgress progress) {

    /** {@return the id of the course, an IRI} */
    public String id() {
        return course.plan().courseActivityId().value();
    }

    /** {@return the generation to show: a first one also while it is being made} */
    int shown() {
        return progress.generation() == 0 ? progress.building() : progress.generation();
    }

    /** {@return whether there are states of all statements to show, the newest ones perhaps excepted} */
    public boolean isWhole() {
        return progress.generation() != 0;
    }
}
