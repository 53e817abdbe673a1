package no.kurspakker.export.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.relay.Relay;
import no.kurspakker.tracking.TrackingPlan;

/**
 * A package with one fault.
 *
 * @param place where the fault must be reported
 * @param quoted what the text must say
 */
record Provocation(
        Course course,
        PackageTree tree,
        PackageRules rules,
        String place,
        String quoted,
        Optional<Relay> relay) {

    List<Problem> problems() throws IOException {
        return new PackageCheck(course, TrackingPlan.of(course), relay).check(tree, rules);
    }
}
