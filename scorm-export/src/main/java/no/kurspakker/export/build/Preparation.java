package no.kurspakker.export.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.kurspakker.course.Course;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemCount;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.check.PackageCheck;
import no.kurspakker.export.diff.CourseDiff;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.page.PageRenderer;
import no.kurspakker.export.page.PageSet;
import no.kurspakker.export.relay.Relay;
import no.kurspakker.export.relay.RelayFile;
import no.kurspakker.export.relay.RelayProblem;
import no.kurspakker.tracking.TrackingPlan;

/** Everything up to writing: a folder is read, its pages rendered once, each package put together and checked. */
final class Preparation {

    private final ProgressListener listener;
    private final BuildRequest request;
    private final Set<Problem> problems = new LinkedHashSet<>();

    /** @param request whose folder for output is not touched */
    Preparation(ProgressListener listener, BuildRequest request) {
        this.listener = listener;
        this.request = request;
    }

    Checked<PreparedCourse> prepare() throws IOException {
        listener.at(Progress.of(BuildStage.READING));
        Optional<Course> course = keep(CourseReader.read(request.course()));
        if (course.isEmpty()) {
            return outcome(Optional.empty());
        }
        Optional<Relay> relay = relay(course.get());
        TrackingPlan plan = TrackingPlan.of(course.get());
        listener.at(Progress.of(BuildStage.RENDERING));
        Optional<PageSet> pages = keep(PageRenderer.render(course.get(), plan));
        if (pages.isEmpty()) {
            return outcome(Optional.empty());
        }
        PackageCheck check = new PackageCheck(course.get(), plan, relay);
        List<PreparedPackage> packages = new ArrayList<>();
        for (PackageFormat format : request.formats()) {
            listener.at(Progress.of(BuildStage.CHECKING, format));
            PackageTree tree = format.export(course.get(), plan, pages.get(), relay);
            // The same fault in several formats is one fault to the author.
            problems.addAll(check.check(tree, format.rules()));
            packages.add(new PreparedPackage(format, tree));
        }
        return outcome(Optional.of(
                new PreparedCourse(course.get(), plan, relay, packages, diff(packages))));
    }

    private Optional<CourseDiff> diff(List<PreparedPackage> packages) throws IOException {
        return request.against().isEmpty()
                ? Optional.empty()
                : keep(UpdateCheck.compare(request.against().get(), packages));
    }

    private Optional<Relay> relay(Course course) throws IOException {
        Optional<Path> relayFile = request.relay();
        if (relayFile.isEmpty()) {
            return Optional.empty();
        }
        if (request.formats().stream().noneMatch(format -> format.rules().carriesRelay())) {
            String carrying = Arrays.stream(PackageFormat.values())
                    .filter(format -> format.rules().carriesRelay())
                    .map(PackageFormat::id)
                    .collect(Collectors.joining(", "));
            SourceSpan place =
                    SourceSpan.startOf(relayFile.get().toAbsolutePath().toString());
            problems.add(Problem.of(RelayProblem.RELAY_WITHOUT_FORMAT, place, carrying));
        }
        return keep(RelayFile.read(relayFile.get(), course));
    }

    private <T> Optional<T> keep(Checked<T> outcome) {
        problems.addAll(outcome.problems());
        return outcome.value();
    }

    private Checked<PreparedCourse> outcome(Optional<PreparedCourse> prepared) {
        List<Problem> found = List.copyOf(problems);
        boolean failed = ProblemCount.of(found).stops(request.strict());
        return new Checked<>(failed ? Optional.empty() : prepared, found);
    }
}
