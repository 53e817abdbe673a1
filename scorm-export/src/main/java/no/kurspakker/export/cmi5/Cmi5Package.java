package no.kurspakker.export.cmi5;

import java.util.Map;
import no.kurspakker.course.Course;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.listing.CourseListing;
import no.kurspakker.export.xml.XmlFile;
import no.kurspakker.tracking.TrackingPlan;

/** The files of a course as a cmi5 package. */
public final class Cmi5Package {

    /** The one name and place of the course structure in a zip (14.0). */
    public static final PackagePath STRUCTURE = new PackagePath("cmi5.xml");

    private Cmi5Package() {}

    /** {@return {@code content} with the course structure} */
    public static PackageTree of(Course course, TrackingPlan plan, PackageTree content) {
        return content.with(Map.of(
                STRUCTURE,
                XmlFile.write(CourseStructure.of(CourseListing.of(course, plan), plan))));
    }
}
