package no.kurspakker.portal.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the way to a mail server is protected (RFC 8314). */
public enum MailTls {
    /** A plain connection that must turn to TLS before anything is said. */
    STARTTLS(587),
    /** TLS from the first byte. */
    TLS(465),
    /** No protection: for a server on the same machine. */
    NONE(25);

    private final int port;

    MailTls(int port) {
        this.port = port;
    }

    /** {@return the usual port} */
    public int port() {
        return port;
    }

    static Optional<MailTls> of(String id) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst();
    }
}
