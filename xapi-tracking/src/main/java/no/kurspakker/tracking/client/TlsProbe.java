package no.kurspakker.tracking.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A handshake and nothing else. The JDK's HTTP client may report a time-out where a host answers in clear, so a failure is looked
 * at once more before it is called silence.
 */
final class TlsProbe {

    private static final int HTTPS = 443;

    private TlsProbe() {}

    /** {@return why the host does not speak TLS as it should; empty if it does, is not asked to, or is silent} */
    static Optional<SSLException> fault(URI endpoint, Duration timeout) {
        if (!"https".equals(endpoint.getScheme())) {
            return Optional.empty();
        }
        int port = endpoint.getPort() < 0 ? HTTPS : endpoint.getPort();
        int millis = Math.toIntExact(timeout.toMillis());
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(endpoint.getHost(), port), millis);
            plain.setSoTimeout(millis);
            SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            try (SSLSocket socket =
                    (SSLSocket) factory.createSocket(plain, endpoint.getHost(), port, true)) {
                socket.startHandshake();
            }
            return Optional.empty();
        } catch (SSLException fault) {
            return Optional.of(fault);
        } catch (IOException silent) {
            return Optional.empty();
        }
    }
}
