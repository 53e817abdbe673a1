package no.kurspakker.export.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.inspect.TreeInspector;
import no.kurspakker.export.relay.Relay;
import no.kurspakker.tracking.TrackingPlan;

/**
 * Judges the packages of one course before they are written: by the rules for packages of any maker, and by what is demanded of
 * our own. Files that several formats share are scanned once. Not for use by several threads at once.
 */
public final class PackageCheck {

    private final Course course;
    private final TrackingPlan plan;
    private final Optional<Relay> relay;
    private final List<Rule> rules;

    /** A check of packages that hold no credential at all. */
    public PackageCheck(Course course, TrackingPlan plan) {
        this(course, plan, Optional.empty());
    }

    /**
     * @param plan made of the same course
     * @param relay the one credential that was asked for
     */
    public PackageCheck(Course course, TrackingPlan plan, Optional<Relay> relay) {
        this.course = course;
        this.plan = plan;
        this.relay = relay;
        rules = List.of(
                new NameRule(),
                new TitleRule(),
                new StateRule(),
                new TincanRule(),
                new FilesRule(),
                new ManifestFormRule(),
                new RelayRule(),
                new InspectionRule(new TreeInspector(relay.map(Relay::secret))));
    }

    /**
     * {@return every problem of {@code tree}; none if it may be written}
     *
     * @throws IOException if a file of the package cannot be read, naming it
     */
    public List<Problem> check(PackageTree tree, PackageRules demands) throws IOException {
        Subject subject = new Subject(course, plan, tree, demands, relay);
        Findings findings = new Findings(course);
        for (Rule rule : rules) {
            rule.check(subject, findings);
        }
        return findings.problems();
    }
}
