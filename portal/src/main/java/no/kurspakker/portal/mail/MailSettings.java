package no.kurspakker.portal.mail;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The server that a portal sends mail by.
 *
 * @param from address of the sender
 * @param authority a file with certificates (PEM) that are trusted instead of the JDK's
 * @param portal where readers of the mail reach the portal; ends with a slash
 */
public record MailSettings(
        String host,
        int port,
        MailTls tls,
        String from,
        Optional<MailLogIn> logIn,
        Optional<Path> authority,
        URI portal) {}
