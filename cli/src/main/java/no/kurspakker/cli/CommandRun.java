package no.kurspakker.cli;

import no.kurspakker.tracking.statement.XapiVersion;

import picocli.CommandLine;

/** One run of the {@code kurspakker} command, from its arguments to its exit status. */
public final class CommandRun {

    private final Surroundings surroundings;

    public CommandRun(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** {@return the exit status, one of {@link ExitStatus}} */
    public int run(String... args) {
        Output output = Output.of(surroundings, Preferences.of(args));
        try {
            return commandLine(output).execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return output.ourFault(e);
        }
    }

    private static CommandLine commandLine(Output output) {
        CommandLine root = new CommandLine(new KurspakkerCommand(output));
        root.addSubcommand(new CheckCommand(output));
        root.addSubcommand(new BuildCommand(output));
        root.addSubcommand(new NewCommand(output));
        root.addSubcommand(new SchemaCommand(output));
        root.addSubcommand(new ImportCommand(output));
        root.addSubcommand(new OutlineCommand(output));
        root.addSubcommand(new MinutesCommand(output));
        root.addSubcommand(new ProfileCommand(output));
        root.addSubcommand(new InspectCommand(output));
        root.addSubcommand(new DiffCommand(output));
        root.addSubcommand(new ReportCommand(output));
        CommandLine statements = new CommandLine(new StatementsCommand(output));
        statements.addSubcommand(new StatementsCheckCommand(output));
        statements.addSubcommand(new StatementsSendCommand(output));
        statements.addSubcommand(new StatementsConnectionCommand(output));
        root.addSubcommand(statements);
        root.addSubcommand(new PreviewCommand(output));
        CommandLine portal = new CommandLine(new PortalCommand(output));
        portal.addSubcommand(new PortalAddCommand(output));
        portal.addSubcommand(new PortalListCommand(output));
        portal.addSubcommand(new PortalPeopleCommand(output));
        portal.addSubcommand(new PortalLinkCommand(output));
        portal.addSubcommand(new PortalLogCommand(output));
        portal.addSubcommand(new PortalCheckCommand(output));
        portal.addSubcommand(new PortalExportCommand(output));
        portal.addSubcommand(new PortalImportCommand(output));
        root.addSubcommand(portal);
        root.addSubcommand(new RebuildReportsCommand(output));
        root.addSubcommand(new ForgetCommand(output));
        root.addSubcommand(new BackupCommand(output));
        root.addSubcommand(new RestoreCommand(output));
        CommandLine key = new CommandLine(new KeyCommand(output));
        key.addSubcommand(new KeyAddCommand(output));
        key.addSubcommand(new KeyListCommand(output));
        key.addSubcommand(new KeyEndCommand(output));
        key.addSubcommand(new KeyRelaySecretCommand(output));
        root.addSubcommand(key);
        root.registerConverter(XapiVersion.class, new VersionOption(output));
        root.setResourceBundle(output.texts().bundle());
        root.setOut(output.surroundings().out());
        root.setErr(output.surroundings().err());
        root.setParameterExceptionHandler(new UsageFault(output));
        root.setExecutionExceptionHandler((fault, command, result) -> output.fault(fault));
        return root;
    }
}
