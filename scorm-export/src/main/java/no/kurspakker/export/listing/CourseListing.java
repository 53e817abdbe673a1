package no.kurspakker.export.listing;

import java.util.List;
import no.kurspakker.course.Course;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.statement.LanguageMap;

/**
 * A course as a platform lists it before anyone opens it.
 *
 * @param id activity id of the course
 * @param description one line; never empty, since cmi5 demands one
 * @param blocks the chapters, then the group tasks, if there are any
 */
public record CourseListing(
        Iri id, LanguageMap title, LanguageMap description, List<ListedBlock> blocks) {

    public CourseListing {
        blocks = List.copyOf(blocks);
    }

    /** {@return the listing of {@code course}, under the ids of {@code plan}, which is made of it} */
    public static CourseListing of(Course course, TrackingPlan plan) {
        return new ListingMaker(course, plan).make();
    }

    /** {@return every unit, in the order of the course} */
    public List<ListedUnit> units() {
        return blocks.stream().flatMap(block -> block.units().stream()).toList();
    }
}
