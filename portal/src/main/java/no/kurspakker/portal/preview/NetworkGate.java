package no.kurspakker.portal.preview;

import io.javalin.http.Context;

import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Makes requests as slow, or as futile, as the network is to be. */
final class NetworkGate {

    /** What a request takes longer on a slow network, in milliseconds. */
    private static final long DELAY = 1_500;

    private NetworkGate() {}

    /** {@return whether the request gets through} If not, its connection is closed: to the browser the network has failed. */
    static boolean passes(Context context, Network network) {
        if (network == Network.LOST) {
            ServletContextRequest.getServletContextRequest(context.req())
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close();
            return false;
        }
        if (network == Network.SLOW) {
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(DELAY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
