package no.kurspakker.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ends a key at once: the running portal takes nothing more with it. */
@Command(name = "end")
final class KeyEndCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "KEY", descriptionKey = "key.id")
    private String key = "";

    KeyEndCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        boolean isEnded = PortalKeys.with(database.location(), keys -> keys.end(key));
        if (!isEnded) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.no-key", key));
        }
        output.say("key.ended", key);
        return ExitStatus.DONE;
    }
}
