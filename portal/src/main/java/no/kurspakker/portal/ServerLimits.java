package no.kurspakker.portal;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.util.Optional;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** What the server takes from clients: sizes of headers, and how slow they may be. */
public final class ServerLimits {

    private static final int HEADER_BYTES = 16 * 1024;

    private ServerLimits() {}

    /** Has the server listen on {@code port} of this machine alone, within the limits. */
    public static void onLoopback(JavalinConfig config, int port) {
        apply(config, PortalNetwork.loopback(port), Patience.USUAL, Optional.empty());
    }

    static void apply(
            JavalinConfig config, PortalNetwork network, Patience patience, Optional<TlsKeys> tls) {
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(ServerLimits::http);
        config.jetty.modifyServletContextHandler(context ->
                context.insertHandler(new MinimumDataRateHandler(patience.bytesPerSecond(), 0)));
        config.jetty.addConnector((server, http) -> {
            ServerConnector connector = connector(server, http, tls);
            connector.setHost(network.host());
            connector.setPort(network.port());
            connector.setIdleTimeout(patience.idle().toMillis());
            connector.addBean(new HeadTimeout(connector.getScheduler(), patience.head()));
            return connector;
        });
    }

    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private static ServerConnector connector(
            Server server, HttpConfiguration http, Optional<TlsKeys> tls) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        return tls.map(keys -> tls(server, plain, keys))
                .orElseGet(() -> new ServerConnector(server, plain));
    }

    private static ServerConnector tls(Server server, HttpConnectionFactory plain, TlsKeys keys) {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setKeyStore(keys.store());
        context.setKeyStorePassword(keys.password());
        plain.getHttpConfiguration().addCustomizer(new SecureRequestCustomizer());
        return new ServerConnector(server, new SslConnectionFactory(context, "http/1.1"), plain);
    }
}
