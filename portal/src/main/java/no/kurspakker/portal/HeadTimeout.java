package no.kurspakker.portal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections over which the head of a request does not come in time. The idle time of the server is no help there: it begins
 * anew with every byte.
 */
final class HeadTimeout implements Connection.Listener {

    private final Scheduler scheduler;
    private final Duration longest;

    HeadTimeout(Scheduler scheduler, Duration longest) {
        this.scheduler = scheduler;
        this.longest = longest;
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof HttpConnection http) {
            lookIn(http, longest.toNanos(), System.nanoTime());
        }
    }

    private void lookIn(HttpConnection http, long nanos, long opened) {
        var unused = scheduler.schedule(() -> look(http, opened), nanos, TimeUnit.NANOSECONDS);
    }

    private void look(HttpConnection http, long opened) {
        EndPoint end = http.getEndPoint();
        if (!end.isOpen()) {
            return;
        }
        long left = longest.toNanos() - waited(http, opened);
        if (left <= 0) {
            end.close(new TimeoutException("the head of a request did not come in time"));
        } else {
            lookIn(http, left, opened);
        }
    }

    /** {@return for how long the head that is on its way has been so, in nanoseconds; 0 if none is} */
    private static long waited(HttpConnection http, long opened) {
        HttpParser parser = http.getParser();
        if (parser.isStart()) {
            // Before the first request, a client may be as slow with the handshake of TLS.
            return http.getMessagesIn() == 0 ? NanoTime.since(opened) : 0;
        }
        return parser.inHeaderState() ? NanoTime.since(parser.getBeginNanoTime()) : 0;
    }
}
