package no.kurspakker.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.kurspakker.portal.transfer.StoreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks whether all that a portal keeps fits together. */
@Command(name = "check")
final class PortalCheckCommand implements Callable<Integer> {

    private final Output output;

    @Mixin
    private final DatabaseOptions database;

    PortalCheckCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        return CheckReport.of(output, PortalDatabase.with(database.existing(), StoreCheck::run));
    }
}
