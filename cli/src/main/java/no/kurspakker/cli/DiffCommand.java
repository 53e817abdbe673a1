package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.build.BuildJson;
import no.kurspakker.export.diff.CourseDiff;
import no.kurspakker.export.diff.CourseSnapshot;
import no.kurspakker.export.diff.DiffText;
import no.kurspakker.export.diff.SnapshotReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what an update of a course does to learners under way. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "file.old")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "file.new")
    private Path next;

    @Option(names = "--strict")
    private boolean strict;

    DiffCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        for (Path place : List.of(old, next)) {
            if (!Files.isDirectory(place)) {
                output.requireFile(place, spec);
            }
        }
        Checked<CourseSnapshot> before = SnapshotReader.read(old);
        Checked<CourseSnapshot> after = SnapshotReader.read(next);
        if (before.value().isEmpty() || after.value().isEmpty()) {
            List<Problem> problems = new ArrayList<>(before.problems());
            problems.addAll(after.problems());
            return refused(problems);
        }
        CourseDiff diff = CourseDiff.between(before.value().get(), after.value().get());
        DiffText text = new DiffText(output.texts().locale());
        if (output.preferences().isForMachines()) {
            output.json(text.json(diff));
        } else {
            output.surroundings().out().print(text.lines(diff));
            output.surroundings().out().flush();
        }
        boolean stops = strict && !diff.problems().isEmpty();
        return stops ? ExitStatus.COURSE_HAS_ERRORS : ExitStatus.DONE;
    }

    private int refused(List<Problem> problems) {
        if (output.preferences().isForMachines()) {
            output.json(BuildJson.ofProblems(problems, output.texts().locale()));
        } else {
            output.problems(problems);
        }
        return ExitStatus.COURSE_HAS_ERRORS;
    }
}
