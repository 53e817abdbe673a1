package no.kurspakker.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.kurspakker.portal.transfer.LineImport;
import no.kurspakker.portal.transfer.Transferred;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in what an export has written, of a portal with either kind of database. */
@Command(name = "import")
final class PortalImportCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "FILE", descriptionKey = "portal.import.file")
    private Path file = Path.of("");

    PortalImportCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        output.requireFile(file, spec);
        Transferred done = PortalDatabase.with(database.location(), opened -> {
            try (InputStream in = Files.newInputStream(file)) {
                return LineImport.read(
                        opened,
                        in,
                        (line, why) -> output.surroundings()
                                .err()
                                .println(file + ":" + line + ": " + why));
            }
        });
        TransferReport.say(output, "portal.import.done", done);
        return done.refused() == 0 ? ExitStatus.DONE : ExitStatus.COURSE_HAS_ERRORS;
    }
}
