package no.kurspakker.portal.preview;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import no.kurspakker.portal.PortalNetwork;

/**
 * A running preview of a course: it is built at once, and again whenever a file in its folder has changed.
 *
 * <p>Safe for use by several threads.
 */
public final class Preview implements AutoCloseable {

    /** The port when none is asked for; if it is taken, any other will do. */
    private static final int USUAL_PORT = 8090;

    private final PreviewWeb web;
    private final Javalin server;
    private final Pulse watch;

    private Preview(PreviewWeb web, Javalin server, Pulse watch) {
        this.web = web;
        this.server = server;
        this.watch = watch;
    }

    /**
     * {@return a preview that runs as {@code settings} say}
     *
     * @throws IOException if the port is taken, or there is no room for its LRS; the message says which
     */
    public static Preview start(PreviewSettings settings) throws IOException {
        int port = settings.port().orElseGet(() -> isFree(USUAL_PORT) ? USUAL_PORT : 0);
        PreviewWeb web = PreviewWeb.open(settings);
        try {
            Javalin server = listen(web, port);
            FolderWatch watch = FolderWatch.of(settings.course(), web.desk()::rebuild);
            web.desk().rebuild();
            return new Preview(web, server, watch.start());
        } catch (IOException | RuntimeException failure) {
            web.close();
            throw failure;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static Javalin listen(PreviewWeb web, int port) throws IOException {
        Javalin server = Javalin.create(config -> web.add(config, port));
        try {
            server.start();
            web.listensOn(server.port());
            return server;
        } catch (RuntimeException refused) {
            for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new IOException(
                            "cannot listen on " + PortalNetwork.LOOPBACK + ":" + port
                                    + ": the port is taken",
                            refused);
                }
            }
            throw refused;
        }
    }

    /** {@return the address of its panel} */
    public URI address() {
        return URI.create(PreviewHosts.panelOrigin(server.port()) + "/");
    }

    @Override
    public void close() {
        watch.close();
        web.close();
        server.stop();
    }
}
