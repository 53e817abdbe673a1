package no.kurspakker.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import no.kurspakker.portal.privacy.AuditLog;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.transfer.LineExport;
import no.kurspakker.portal.transfer.Transferred;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what belongs to the LRS as lines of JSON, while the portal runs. */
@Command(name = "export")
final class PortalExportCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "FILE", descriptionKey = "portal.export.file")
    private Path file = Path.of("");

    @Option(names = "--replace", descriptionKey = "backup.replace")
    private boolean mayReplace;

    PortalExportCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        if (!mayReplace && Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.file-there", file));
        }
        Transferred done = PortalDatabase.with(database.existing(), this::export);
        TransferReport.say(output, "portal.export.done", done);
        return ExitStatus.DONE;
    }

    /** Whole or not at all: the file gets its name when it is written. */
    private Transferred export(Database opened) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part)) {
            Transferred done = LineExport.write(opened, out);
            new AuditLog(opened)
                    .add(
                            Operator.of(output.surroundings()),
                            "export",
                            done.statements() + " statements, " + done.documents() + " documents");
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return done;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
