package no.kurspakker.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.PostgresqlAddress;
import no.kurspakker.portal.store.SqliteFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where a portal keeps everything. */
final class DatabaseOptions {

    /** Holds an address with a password better than the command line, which others can see in the list of processes. */
    private static final String VARIABLE = "KURSPAKKER_DATABASE";

    private final Output output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "portal.data")
    private Path data = Path.of("kurspakker-portal");

    @Option(names = "--database", paramLabel = "URL", descriptionKey = "portal.database")
    private Optional<String> database = Optional.empty();

    DatabaseOptions(Output output) {
        this.output = output;
    }

    /**
     * {@return what the options say}
     *
     * @throws ParameterException if the address is not one of PostgreSQL
     */
    DatabaseLocation location() {
        Optional<String> url = database.or(
                () -> Optional.ofNullable(output.surroundings().environment().get(VARIABLE)));
        if (url.isEmpty()) {
            return new SqliteFolder(data);
        }
        try {
            return new PostgresqlAddress(url.get());
        } catch (IllegalArgumentException other) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.database"), other);
        }
    }

    /**
     * {@return what the options say}
     *
     * @throws ParameterException if there is no database yet
     */
    DatabaseLocation existing() {
        DatabaseLocation location = location();
        if (location instanceof SqliteFolder folder && !Files.exists(folder.file())) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.no-portal", folder.folder()));
        }
        return location;
    }
}
