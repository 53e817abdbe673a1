package no.kurspakker.portal;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** What the server takes from clients: sizes of headers, and how slow they may be. */
public final class ServerLimits {

    private static final int HEADER_BYTES = 16 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(30);

    private ServerLimits() {}

    /** Has the server listen on {@code port} of this machine alone, within the limits. */
    public static void onLoopback(JavalinConfig config, int port) {
        apply(config, PortalNetwork.loopback(port), Optional.empty());
    }

    static void apply(JavalinConfig config, PortalNetwork network, Optional<TlsKeys> tls) {
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(ServerLimits::http);
        config.jetty.addConnector((server, http) -> connector(server, http, network, tls));
    }

    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private static ServerConnector connector(
            Server server, HttpConfiguration http, PortalNetwork network, Optional<TlsKeys> tls) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector = tls.map(keys -> tls(server, plain, keys))
                .orElseGet(() -> new ServerConnector(server, plain));
        connector.setHost(network.host());
        connector.setPort(network.port());
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    private static ServerConnector tls(Server server, HttpConnectionFactory plain, TlsKeys keys) {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(keys.store());
        context.setKeyStorePassword(keys.password());
        plain.getHttpConfiguration().addCustomizer(new SecureRequestCustomizer());
        return new ServerConnector(server, new SslConnectionFactory(context, "http/1.1"), plain);
    }
}
