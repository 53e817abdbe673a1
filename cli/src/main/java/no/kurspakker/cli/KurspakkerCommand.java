package no.kurspakker.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The options that every command has, and the command without a subcommand. */
@Command(name = "kurspakker", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
final class KurspakkerCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private final Output output;

    KurspakkerCommand(Output output) {
        this.output = output;
    }

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    void help(boolean ignored) {}

    @Option(names = "--version", versionHelp = true)
    void version(boolean ignored) {}

    @Option(names = "--lang", paramLabel = "nb|nn|en", scope = ScopeType.INHERIT)
    void lang(Language ignored) {}

    @Option(names = "--json", scope = ScopeType.INHERIT)
    void json(boolean ignored) {}

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(
                spec.commandLine(), output.texts().text("usage.no-command", commands));
    }
}
