package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.export.build.BuildJson;
import no.kurspakker.export.build.BuildReport;
import no.kurspakker.export.build.BuildRequest;
import no.kurspakker.export.build.BuildTable;
import no.kurspakker.export.build.CourseBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a package of a course in each format asked for. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir.course")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Option(names = "--format", split = ",", paramLabel = "FORMAT")
    private List<String> formats = List.of();

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--relay", paramLabel = "FILE")
    private Optional<Path> relay = Optional.empty();

    @Option(names = "--against", paramLabel = "OLD.zip")
    private Optional<Path> against = Optional.empty();

    BuildCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        output.requireFolder(folder, spec);
        relay.ifPresent(file -> output.requireFile(file, spec));
        against.ifPresent(file -> output.requireFile(file, spec));
        BuildRequest request = new BuildRequest(
                folder, out, FormatNames.parse(formats, spec, output), strict, relay, against);
        Checked<BuildReport> outcome;
        try (ProgressLine line = new ProgressLine(output.surroundings(), output.texts())) {
            outcome = new CourseBuild(line).build(request);
        }
        tell(outcome);
        return outcome.value().isEmpty() ? ExitStatus.COURSE_HAS_ERRORS : ExitStatus.DONE;
    }

    private void tell(Checked<BuildReport> outcome) {
        if (output.preferences().isForMachines()) {
            output.json(BuildJson.ofBuild(outcome, output.texts().locale()));
            return;
        }
        if (!outcome.problems().isEmpty()) {
            output.problems(
                    outcome.problems(), folder.toString(), output.surroundings().err());
        }
        outcome.value()
                .map(report -> BuildTable.of(report, output.texts().locale()))
                .ifPresent(output.surroundings().out()::print);
        output.surroundings().out().flush();
    }
}
