package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the secret under which the relay keeps learners, for reports that join a platform's export to its statements. */
@Command(name = "relay-secret")
final class KeyRelaySecretCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Parameters(paramLabel = "FILE", descriptionKey = "key.secret-file")
    private Path file = Path.of("");

    KeyRelaySecretCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file)) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.file-exists", file));
        }
        String secret = PortalKeys.relaySecret(database.location());
        PrivateFile.write(file, () -> secret + "\n");
        output.say("key.secret-written", file);
        return ExitStatus.DONE;
    }
}
