package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a small course to start from. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir.new")
    private Path folder;

    NewCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (isTaken()) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("new.taken", folder));
        }
        Language language = output.preferences().language().orElse(Language.nb);
        List<String> files = new StarterCourse(language).writeTo(folder);
        if (output.preferences().isForMachines()) {
            output.json(Json.ofFiles(folder.toString(), files));
        } else {
            output.say("new.done", folder, files.size());
        }
        return ExitStatus.DONE;
    }

    private boolean isTaken() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }
}
