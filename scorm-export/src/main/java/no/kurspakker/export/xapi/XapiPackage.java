package no.kurspakker.export.xapi;

import java.util.Map;
import no.kurspakker.course.Course;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.listing.CourseListing;
import no.kurspakker.export.xml.XmlFile;
import no.kurspakker.tracking.TrackingPlan;

/** The files of a course as a package for xAPI launch. */
public final class XapiPackage {

    /** The one name and place that platforms look for. */
    public static final PackagePath DESCRIPTOR = new PackagePath("tincan.xml");

    private XapiPackage() {}

    /** {@return {@code content} with the descriptor} */
    public static PackageTree of(Course course, TrackingPlan plan, PackageTree content) {
        return content.with(
                Map.of(DESCRIPTOR, XmlFile.write(Tincan.of(CourseListing.of(course, plan)))));
    }
}
