package no.kurspakker.portal;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.RelayAccounts;
import no.kurspakker.portal.key.RelayKeys;
import no.kurspakker.portal.lrs.Lrs;
import no.kurspakker.portal.lrs.LrsAccess;
import no.kurspakker.portal.lrs.LrsRoutes;
import no.kurspakker.portal.lrs.Relay;
import no.kurspakker.portal.mail.MailSettings;
import no.kurspakker.portal.mail.Mailer;
import no.kurspakker.portal.mail.SmtpMailer;
import no.kurspakker.portal.privacy.Retention;
import no.kurspakker.portal.privacy.RetentionJob;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.web.Hosts;
import no.kurspakker.portal.web.PortalWeb;

/**
 * A running portal: one server that receives statements, launches packages and shows reports.
 *
 * <p>Safe for use by several threads.
 */
public final class Portal implements AutoCloseable {

    private final Javalin server;
    private final Database database;
    private final PortalNetwork network;
    private final PortalWeb web;
    private final RetentionJob retention;

    private Portal(Javalin server, Database database, PortalSettings settings, PortalWeb web) {
        this.server = server;
        this.database = database;
        this.network = settings.network();
        this.web = web;
        this.retention =
                new RetentionJob(new Retention(database, settings.retention()), settings.clock());
        retention.start();
    }

    /**
     * {@return a portal that runs as {@code settings} say}
     *
     * @throws IOException if the database cannot be opened, a file of certificates cannot be read or the port is taken; the message says
     *     which
     */
    public static Portal start(PortalSettings settings) throws IOException {
        Optional<TlsIdentity> identity = settings.network().tls();
        Optional<TlsKeys> tls =
                identity.isPresent() ? Optional.of(TlsKeys.read(identity.get())) : Optional.empty();
        Optional<MailSettings> mail = settings.mail();
        Optional<Mailer> mailer = mail.isPresent()
                ? Optional.of(SmtpMailer.of(mail.get(), settings.clock()))
                : Optional.empty();
        Database database = Database.open(settings.database(), settings.clock());
        try {
            PortalSecret secret = PortalSecret.of(database, settings.random());
            Credentials credentials = new Credentials(database, secret, settings.random());
            PortalNetwork network = settings.network();
            Hosts hosts = new Hosts(Optional.empty(), tls.isPresent() || network.isBehindProxy());
            PortalWeb web = new PortalWeb(database, credentials, settings.random(), hosts);
            LrsAccess access = new LrsAccess(credentials, network.origins());
            Lrs lrs = new Lrs(database, access, settings.limits(), settings.random());
            RelayKeys keys = new RelayKeys(credentials, new RelayAccounts(secret));
            Relay relay = new Relay(database, keys, settings.limits(), settings.random());
            List<LrsRoutes> routes = List.of(new LrsRoutes(lrs), new LrsRoutes(relay));
            Javalin server = server(settings, tls, routes, web);
            Portal portal = new Portal(listen(server, network), database, settings, web);
            mailer.ifPresent(one -> web.sendMail(one, mail.orElseThrow().portal()));
            return portal;
        } catch (IOException | RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static Javalin server(
            PortalSettings settings, Optional<TlsKeys> tls, List<LrsRoutes> routes, PortalWeb web) {
        return Javalin.create(config -> {
            quiet(config);
            ServerLimits.apply(config, settings.network(), settings.patience(), tls);
            routes.forEach(route -> route.add(config));
            web.add(config);
        });
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    private static Javalin listen(Javalin server, PortalNetwork network) throws IOException {
        try {
            return server.start();
        } catch (RuntimeException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new IOException(
                            "cannot listen on " + network.host() + ":" + network.port()
                                    + ": the port is taken",
                            refused);
                }
            }
            throw refused;
        }
    }

    /** {@return the port it listens on} */
    public int port() {
        return server.port();
    }

    /** {@return its address, as a browser on this machine needs it} */
    public URI address() {
        String scheme = network.tls().isPresent() ? "https" : "http";
        return URI.create(scheme + "://" + network.host() + ":" + port() + "/");
    }

    /** {@return the link with which the first administrator makes an account; absent once there is one} */
    public Optional<URI> firstLink() {
        return web.firstLink().map(address()::resolve);
    }

    @Override
    public void close() {
        retention.close();
        server.stop();
        web.close();
        database.close();
    }
}
