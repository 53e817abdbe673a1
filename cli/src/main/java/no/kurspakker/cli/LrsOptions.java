package no.kurspakker.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import no.kurspakker.tracking.client.Credentials;
import no.kurspakker.tracking.client.LrsEndpoint;
import no.kurspakker.tracking.client.LrsSettings;
import no.kurspakker.tracking.client.Retries;
import no.kurspakker.tracking.statement.XapiVersion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which LRS, and with what key. A key itself is never an option: others could read it in the list of processes. */
final class LrsOptions {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final Output output;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--lrs", paramLabel = "URL")
    private Optional<URI> address = Optional.empty();

    @Option(names = "--credentials", paramLabel = "FILE")
    private Optional<Path> credentials = Optional.empty();

    @Option(names = "--xapi", paramLabel = "VERSION")
    private XapiVersion version = XapiVersion.V1_0_3;

    LrsOptions(Output output) {
        this.output = output;
    }

    XapiVersion version() {
        return version;
    }

    /**
     * {@return what the options say}
     *
     * @throws IOException if the file of the credentials cannot be read
     * @throws ParameterException if there are none, or the address is none
     */
    LrsSettings settings() throws IOException {
        return new LrsSettings(endpoint(), credentials(), version, TIMEOUT, Retries.USUAL);
    }

    boolean isGiven() {
        return address.isPresent();
    }

    /** {@return the address as it was given, to name the LRS} */
    String address() {
        return address.map(URI::toString).orElse("");
    }

    private LrsEndpoint endpoint() {
        URI given = address.orElseThrow(() -> new ParameterException(
                spec.commandLine(), output.texts().text("usage.missing", "--lrs URL")));
        try {
            return new LrsEndpoint(given);
        } catch (IllegalArgumentException unsafe) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.lrs-address"), unsafe);
        }
    }

    private Credentials credentials() throws IOException {
        if (credentials.isPresent()) {
            return Credentials.fromFile(credentials.get());
        }
        return Credentials.fromEnvironment(output.surroundings().environment())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        output.texts().text("usage.no-credentials", Credentials.VARIABLE)));
    }
}
