package no.kurspakker.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.kurspakker.portal.KeystoreIdentity;
import no.kurspakker.portal.Patience;
import no.kurspakker.portal.PemIdentity;
import no.kurspakker.portal.Portal;
import no.kurspakker.portal.PortalNetwork;
import no.kurspakker.portal.PortalSettings;
import no.kurspakker.portal.TlsIdentity;
import no.kurspakker.portal.lrs.LrsLimits;
import no.kurspakker.tracking.json.JsonWriter;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the portal until the process is ended. */
@Command(name = "portal")
final class PortalCommand implements Callable<Integer> {

    private static final String PASSWORD = "KURSPAKKER_TLS_PASSWORD";

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseOptions database;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "portal.port")
    private int port = 8080;

    @Option(names = "--listen", paramLabel = "HOST", descriptionKey = "portal.listen")
    private String host = PortalNetwork.LOOPBACK;

    @Option(names = "--tls-keystore", paramLabel = "FILE", descriptionKey = "portal.tls")
    private Optional<Path> keystore = Optional.empty();

    @Option(names = "--behind-proxy", descriptionKey = "portal.proxy")
    private boolean isBehindProxy;

    @Option(names = "--tls-cert", paramLabel = "FILE", descriptionKey = "portal.tls-cert")
    private Optional<Path> certificates = Optional.empty();

    @Option(names = "--tls-key", paramLabel = "FILE", descriptionKey = "portal.tls-key")
    private Optional<Path> key = Optional.empty();

    @Mixin
    private final RetentionOptions retention;

    @Mixin
    private final MailOptions mail;

    PortalCommand(Output output) {
        this.output = output;
        this.database = new DatabaseOptions(output);
        this.retention = new RetentionOptions(output);
        this.mail = new MailOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        PortalSettings settings = new PortalSettings(
                database.location(),
                network(),
                Patience.USUAL,
                LrsLimits.USUAL,
                retention.rules(),
                mail.settings(),
                Clock.systemUTC(),
                new SecureRandom());
        CountDownLatch ended = new CountDownLatch(1);
        try (Portal portal = Portal.start(settings)) {
            announce(portal);
            Runtime.getRuntime().addShutdownHook(new Thread(portal::close));
            ended.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.DONE;
    }

    private void announce(Portal portal) {
        Optional<URI> first = portal.firstLink();
        if (output.preferences().isForMachines()) {
            output.json(JsonWriter.text(new JsonObjectBuilder()
                    .put("address", portal.address().toString())
                    .putString("firstLink", first.map(URI::toString))
                    .build()));
        } else {
            output.say("portal.running", portal.address());
            first.ifPresent(link -> output.say("portal.first-link", link));
        }
    }

    private PortalNetwork network() {
        requireSafety();
        Optional<TlsIdentity> tls = keystore.map(this::identity);
        return new PortalNetwork(host, port, tls.or(this::pem), isBehindProxy, List.of());
    }

    private Optional<TlsIdentity> pem() {
        if (certificates.isEmpty() && key.isEmpty()) {
            return Optional.empty();
        }
        if (certificates.isEmpty() || key.isEmpty()) {
            throw new ParameterException(spec.commandLine(), output.texts().text("usage.pem"));
        }
        output.requireFile(certificates.get(), spec);
        output.requireFile(key.get(), spec);
        return Optional.of(new PemIdentity(certificates.get(), key.get()));
    }

    private TlsIdentity identity(Path file) {
        output.requireFile(file, spec);
        String password = output.surroundings().environment().get(PASSWORD);
        if (password == null) {
            throw refusal("usage.tls-password", PASSWORD);
        }
        return new KeystoreIdentity(file, password);
    }

    private void requireSafety() {
        if (port < 0 || port > 65_535) {
            throw refusal("usage.port", port);
        }
        boolean isPlain = keystore.isEmpty() && certificates.isEmpty() && key.isEmpty();
        if (isPlain && !isBehindProxy && !PortalNetwork.isLoopback(host)) {
            throw refusal("usage.open-network", host);
        }
    }

    private ParameterException refusal(String key, Object argument) {
        return new ParameterException(spec.commandLine(), output.texts().text(key, argument));
    }
}
