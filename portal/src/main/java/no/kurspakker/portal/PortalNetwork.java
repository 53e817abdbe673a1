package no.kurspakker.portal;

import java.util.List;
import java.util.Optional;

/**
 * Where a portal listens, and for whom.
 *
 * @param host name or address of an interface
 * @param port 1 to 65535, or 0 for any that is free
 * @param tls the certificate that it shows; without one it speaks plain HTTP
 * @param isBehindProxy whether a trusted proxy stands in front, which ends TLS and says who asks
 * @param origins from which web pages elsewhere may use the LRS; {@code https://…} without path
 */
public record PortalNetwork(
        String host,
        int port,
        Optional<TlsIdentity> tls,
        boolean isBehindProxy,
        List<String> origins) {

    public static final String LOOPBACK = "127.0.0.1";

    public PortalNetwork {
        origins = List.copyOf(origins);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port: " + port + " is not 0 to 65535");
        }
        if (tls.isEmpty() && !isBehindProxy && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "host: " + host + " is open to the network without TLS or a proxy in front");
        }
    }

    /** {@return plain HTTP that only this machine reaches} */
    public static PortalNetwork loopback(int port) {
        return new PortalNetwork(LOOPBACK, port, Optional.empty(), false, List.of());
    }

    /** {@return whether {@code host} is reached from this machine only} */
    public static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || host.equals("[::1]")
                || host.startsWith("127.");
    }
}
