package no.kurspakker.portal.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** A letter as a message (RFC 5322) with an id of our own, so that a second copy is known as one. */
final class SmtpMessage extends MimeMessage {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final String id;

    private SmtpMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Message of(Letter letter, String from, Clock clock, Session session)
            throws MessagingException {
        String host = from.substring(from.indexOf('@') + 1);
        SmtpMessage message = new SmtpMessage(session, "<" + letter.id() + "@" + host + ">");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(ReportLetter.line(letter.subject()), CHARSET);
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {letter.language()});
        // RFC 3834: no holiday notes in answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + letter.leave().toASCIIString() + ">");
        if ("https".equals(letter.leave().getScheme())) {
            // RFC 8058: mail programs may end it with one POST.
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (letter.enclosure().isEmpty()) {
            message.setText(letter.text(), CHARSET);
        } else {
            message.setContent(parts(letter.text(), letter.enclosure().get()));
        }
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(String text, Enclosure enclosure) throws MessagingException {
        MimeBodyPart body = new MimeBodyPart();
        body.setText(text, CHARSET);
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(
                new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.type())));
        file.setFileName(enclosure.name());
        return new MimeMultipart(body, file);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
