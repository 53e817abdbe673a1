package no.kurspakker.export.check;

import java.io.IOException;
import java.util.List;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.PackageTree;
import no.kurspakker.tracking.TrackingPlan;

/**
 * A package with one fault.
 *
 * @param place where the fault must be reported
 * @param quoted what the text must say
 */
record Provocation(
        Course course, PackageTree tree, PackageRules rules, String place, String quoted) {

    List<Problem> problems() throws IOException {
        return new PackageCheck(course, TrackingPlan.of(course)).check(tree, rules);
    }
}
