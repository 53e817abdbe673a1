package no.kurspakker.portal.report;

import no.kurspakker.portal.store.Key;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.rollup.FactReader;

/**
 * A course that reports are kept of.
 *
 * @param key of its id
 * @param generation of the states that reports show; 0 while there are none
 * @param building the generation that is being made, or 0
 * @param through how far that has come
 */
public record KnownCourse(
        Key key,
        ReportCourse course,
        FactReader reader,
        int generation,
        int building,
        long through) {

    /** {@return the id of the course, an IRI} */
    public String id() {
        return course.plan().courseActivityId().value();
    }

    /** {@return the generation to show: a first one also while it is being made} */
    int shown() {
        return generation == 0 ? building : generation;
    }

    /** {@return whether all statements are in what is shown} */
    public boolean isWhole() {
        return generation != 0;
    }
}
