package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.build.BuildJson;
import no.kurspakker.export.minutes.Minutes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges what groups exported into one set of minutes, as the page of a group task does. */
@Command(name = "minutes")
final class MinutesCommand implements Callable<Integer> {

    /** The name of minutes in a folder, without its ending. */
    private static final String NAME = "minutes";

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file.minutes")
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR|FILE",
            required = true,
            descriptionKey = "out.minutes")
    private Path out;

    MinutesCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        files.forEach(file -> output.requireFile(file, spec));
        Optional<MinutesForm> form = form();
        MinutesFiles read = MinutesFiles.read(files);
        List<Problem> problems = new ArrayList<>(read.problems());
        Optional<Minutes> minutes = Optional.empty();
        if (!read.inputs().isEmpty()) {
            Checked<Minutes> merged = Minutes.merge(read.inputs());
            problems.addAll(merged.problems());
            minutes = merged.value();
        }
        return minutes.isPresent() && problems.isEmpty()
                ? written(minutes.get(), form)
                : refused(problems);
    }

    /** {@return the form of the one file to write; empty for a folder with all of them} */
    private Optional<MinutesForm> form() throws IOException {
        String name = String.valueOf(out.getFileName());
        Optional<MinutesForm> form =
                Files.isDirectory(out) ? Optional.empty() : MinutesForm.of(name);
        boolean isFile = Files.isRegularFile(out) || name.matches(".+\\.[A-Za-z]{2,5}");
        if (form.isEmpty() && isFile && !Files.isDirectory(out)) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.minutes-form", out));
        }
        for (Path file : files) {
            if (isOverwritten(file)) {
                throw new ParameterException(
                        spec.commandLine(), output.texts().text("usage.minutes-input", out));
            }
        }
        return form;
    }

    /** Whether writing would destroy what a group wrote. */
    private boolean isOverwritten(Path file) throws IOException {
        Path target = Files.isDirectory(out) ? out.resolve(NAME + MinutesForm.JSON.ending()) : out;
        return Files.exists(target) && Files.isSameFile(file, target);
    }

    private int written(Minutes minutes, Optional<MinutesForm> form) throws IOException {
        List<String> names = new ArrayList<>();
        Path folder = form.isPresent() ? out.toAbsolutePath().resolveSibling("") : out;
        Files.createDirectories(folder);
        for (MinutesForm each : form.map(List::of).orElse(List.of(MinutesForm.values()))) {
            Path file = form.isPresent() ? out : folder.resolve(NAME + each.ending());
            Files.writeString(file, each.write(minutes));
            names.add(String.valueOf(file.getFileName()));
        }
        if (output.preferences().isForMachines()) {
            output.json(Json.ofFiles(folder.toString(), names));
        } else {
            output.say("minutes.done", files.size(), out);
        }
        return ExitStatus.DONE;
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
