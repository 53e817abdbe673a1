package no.kurspakker.portal.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands letters to a server by SMTP (RFC 5321). Safe for use by several threads. */
public final class SmtpMailer implements Mailer {

    private static final String CONNECT_MILLIS = "20000";
    private static final String ANSWER_MILLIS = "60000";

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    private SmtpMailer(MailSettings settings, Clock clock, Session session) {
        this.settings = settings;
        this.clock = clock;
        this.session = session;
    }

    /**
     * {@return a mailer for the server in {@code settings}, which it asks at the first letter}
     *
     * @throws IOException if the certificates that are to be trusted cannot be read
     */
    public static SmtpMailer of(MailSettings settings, Clock clock) throws IOException {
        Optional<SSLSocketFactory> trusting = settings.authority().isPresent()
                ? Optional.of(TrustedAuthority.read(settings.authority().get()))
                : Optional.empty();
        return new SmtpMailer(settings, clock, Session.getInstance(properties(settings, trusting)));
    }

    private static Properties properties(
            MailSettings settings, Optional<SSLSocketFactory> trusting) {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.auth", Boolean.toString(settings.logIn().isPresent()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        String isStartTls = Boolean.toString(settings.tls() == MailTls.STARTTLS);
        properties.put("mail.smtp.starttls.enable", isStartTls);
        properties.put("mail.smtp.starttls.required", isStartTls);
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.tls() == MailTls.TLS));
        trusting.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
        return properties;
    }

    @Override
    public void send(Letter letter) throws MailFailedException {
        SMTPTransport transport = new SMTPTransport(session, null);
        try {
            Message message = SmtpMessage.of(letter, settings.from(), clock, session);
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException refused) {
            throw SmtpTrouble.sending(refused);
        } finally {
            close(transport);
        }
    }

    private void connect(SMTPTransport transport) throws MailFailedException {
        try {
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.logIn().map(MailLogIn::user).orElse(null),
                    settings.logIn().map(MailLogIn::password).orElse(null));
        } catch (MessagingException refused) {
            throw SmtpTrouble.connecting(refused, transport.getLastReturnCode());
        }
    }

    private static void close(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException rude) {
            // Whether the server has the mail was decided before it could say goodbye.
        }
    }
}
