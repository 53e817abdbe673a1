package no.kurspakker.portal;

import io.javalin.Javalin;

/**
 * A running portal: one server that receives statements, launches packages and shows reports.
 *
 * <p>Safe for use by several threads.
 */
public final class Portal implements AutoCloseable {

    private final Javalin server;

    private Portal(Javalin server) {
        this.server = server;
    }

    /**
     * {@return a portal that listens on loopback}
     *
     * @param port 1 to 65535, or 0 for any that is free
     */
    public static Portal start(int port) {
        Javalin server = Javalin.create(config -> config.startup.showJavalinBanner = false);
        return new Portal(server.start("127.0.0.1", port));
    }

    /** {@return the port it listens on} */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
