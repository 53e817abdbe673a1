package no.kurspakker.export.build;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.export.diff.CourseDiff;

/**
 * What a build has made.
 *
 * @param packages in the order asked for
 * @param diff what is other than in the package that it was held against, if one was named
 */
public record BuildReport(Course course, List<BuiltPackage> packages, Optional<CourseDiff> diff) {

    public BuildReport {
        packages = List.copyOf(packages);
    }
}
