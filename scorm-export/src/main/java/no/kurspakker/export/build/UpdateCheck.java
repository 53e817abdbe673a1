package no.kurspakker.export.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.diff.CourseDiff;
import no.kurspakker.export.diff.CourseSnapshot;
import no.kurspakker.export.diff.SnapshotReader;

/** What the packages of a build do to those who are in the middle of an older one. */
final class UpdateCheck {

    private UpdateCheck() {}

    /**
     * {@return the differences, with the problems that learners will notice; nothing if no package tracks anything}
     *
     * @throws IOException if {@code old} cannot be read
     */
    static Checked<CourseDiff> compare(Path old, List<PreparedPackage> packages)
            throws IOException {
        Checked<CourseSnapshot> before = SnapshotReader.read(old);
        if (before.value().isEmpty()) {
            return new Checked<>(Optional.empty(), elsewhere(before.problems(), old));
        }
        String kind = before.value().get().kind().id();
        Optional<PreparedPackage> next = packages.stream()
                .filter(one -> one.format().id().equals(kind))
                .findFirst()
                .or(() -> packages.stream()
                        .filter(one -> one.format().isArchive())
                        .findFirst());
        if (next.isEmpty()) {
            return new Checked<>(Optional.empty(), List.of());
        }
        CourseSnapshot after =
                SnapshotReader.read(next.get().tree(), next.get().format().id());
        CourseDiff diff = CourseDiff.between(before.value().get(), after);
        return new Checked<>(Optional.of(diff), diff.problems());
    }

    /** What is wrong with the old package stands in no file of the course. */
    private static List<Problem> elsewhere(List<Problem> problems, Path old) {
        SourceSpan place = SourceSpan.startOf(old.toAbsolutePath().toString());
        return problems.stream()
                .map(problem -> new Problem(problem.code(), place, problem.arguments()))
                .toList();
    }
}
