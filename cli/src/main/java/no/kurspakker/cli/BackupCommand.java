package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.kurspakker.portal.privacy.AuditLog;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.transfer.Backup;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the whole database of a portal, which may be running, into one file. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file = Path.of("");

    @Option(names = "--replace", descriptionKey = "backup.replace")
    private boolean mayReplace;

    BackupCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        DatabaseLocation location = database.existing();
        PortalDatabase.with(location, opened -> {
            new AuditLog(opened).add(Operator.of(output.surroundings()), "backup", "everything");
            return location;
        });
        long bytes;
        try {
            bytes = Backup.write(location, file, mayReplace);
        } catch (FileAlreadyExistsException there) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.file-there", file), there);
        }
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put("file", file.toString())
                    .put("bytes", bytes)
                    .build()));
        } else {
            output.say("backup.done", file, bytes);
        }
        return ExitStatus.DONE;
    }
}
