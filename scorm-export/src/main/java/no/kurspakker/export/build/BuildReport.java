package no.kurspakker.export.build;

import java.util.List;
import no.kurspakker.course.Course;

/**
 * What a build has made.
 *
 * @param packages in the order asked for
 */
public record BuildReport(Course course, List<BuiltPackage> packages) {

    public BuildReport {
        packages = List.copyOf(packages);
    }
}
