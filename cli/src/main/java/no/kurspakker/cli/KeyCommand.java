package no.kurspakker.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands for keys of the portal, and what is said without one of them. */
@Command(name = "key", synopsisSubcommandLabel = "COMMAND")
final class KeyCommand implements Runnable {

    private final Output output;

    @Spec
    private CommandSpec spec;

    KeyCommand(Output output) {
        this.output = output;
    }

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(
                spec.commandLine(), output.texts().text("usage.no-command", commands));
    }
}
