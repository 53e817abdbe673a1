package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.NearestMatch;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemCount;
import no.kurspakker.export.build.BuildJson;
import no.kurspakker.export.build.BuildReport;
import no.kurspakker.export.build.BuildRequest;
import no.kurspakker.export.build.BuildTable;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.ProgressListener;
import no.kurspakker.export.format.PackageFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    BuildCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        output.requireFolder(folder, spec);
        BuildRequest request = new BuildRequest(folder, out, formats());
        CourseBuild build = new CourseBuild(ProgressListener.SILENT);
        if (strict) {
            List<Problem> problems = build.check(folder).problems();
            if (ProblemCount.of(problems).stops(true)) {
                return stopped(problems);
            }
        }
        return build(request);
    }

    private int build(BuildRequest request) throws IOException {
        Checked<BuildReport> outcome;
        try (ProgressLine line = new ProgressLine(output.surroundings(), output.texts())) {
            outcome = new CourseBuild(line).build(request);
        }
        tell(outcome);
        return outcome.value().isEmpty() ? ExitStatus.COURSE_HAS_ERRORS : ExitStatus.DONE;
    }

    private int stopped(List<Problem> problems) {
        if (output.preferences().isForMachines()) {
            output.json(BuildJson.ofProblems(problems, output.texts().locale()));
        } else {
            output.problems(problems, folder.toString(), output.surroundings().err());
        }
        return ExitStatus.COURSE_HAS_ERRORS;
    }

    private List<PackageFormat> formats() {
        List<PackageFormat> named = new ArrayList<>();
        for (String name : formats.isEmpty() ? PackageFormat.ids() : formats) {
            PackageFormat format =
                    PackageFormat.of(name.strip()).orElseThrow(() -> unknown(name.strip()));
            if (!named.contains(format)) {
                named.add(format);
            }
        }
        return named;
    }

    private ParameterException unknown(String name) {
        Texts texts = output.texts();
        return new ParameterException(
                spec.commandLine(),
                texts.text("usage.unknown-format", name)
                        + NearestMatch.of(name, PackageFormat.ids())
                                .map(near -> texts.text("usage.nearest", near))
                                .orElse(texts.text(
                                        "usage.known", String.join(", ", PackageFormat.ids()))));
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
