package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemCount;
import no.kurspakker.export.build.BuildJson;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.ProgressListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports every problem of a course, and writes nothing. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir.course")
    private Path folder;

    @Option(names = "--format", split = ",", paramLabel = "FORMAT")
    private List<String> formats = List.of();

    @Option(names = "--strict")
    private boolean strict;

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        output.requireFolder(folder, spec);
        List<Problem> problems = new CourseBuild(ProgressListener.SILENT)
                .check(folder, FormatNames.parse(formats, spec, output))
                .problems();
        if (output.preferences().isForMachines()) {
            output.json(BuildJson.ofProblems(problems, output.texts().locale()));
        } else {
            output.problems(problems, folder.toString(), output.surroundings().out());
        }
        return ProblemCount.of(problems).stops(strict)
                ? ExitStatus.COURSE_HAS_ERRORS
                : ExitStatus.DONE;
    }
}
