package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.kurspakker.portal.privacy.AuditLog;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.transfer.CheckResult;
import no.kurspakker.portal.transfer.Restore;
import no.kurspakker.portal.transfer.StoreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup in the place of a portal's database, and checks what is there then. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file = Path.of("");

    @Option(names = "--replace", descriptionKey = "restore.replace")
    private boolean mayReplace;

    RestoreCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        output.requireFile(file, spec);
        DatabaseLocation location = database.location();
        try {
            Restore.read(file, location, mayReplace);
        } catch (FileAlreadyExistsException there) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.portal-there", location), there);
        }
        CheckResult result = PortalDatabase.with(location, opened -> {
            new AuditLog(opened).add(Operator.of(output.surroundings()), "restore", "everything");
            return StoreCheck.run(opened);
        });
        return CheckReport.of(output, result);
    }
}
