package no.kurspakker.export.build;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.export.diff.CourseDiff;
import no.kurspakker.export.relay.Relay;
import no.kurspakker.tracking.TrackingPlan;

/**
 * A course with all its packages, before anything is written.
 *
 * @param diff what is other than in the package that learners have now, if one was named
 */
public record PreparedCourse(
        Course course,
        TrackingPlan plan,
        Optional<Relay> relay,
        List<PreparedPackage> packages,
        Optional<CourseDiff> diff) {

    public PreparedCourse {
        packages = List.copyOf(packages);
    }
}
