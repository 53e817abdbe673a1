package no.kurspakker.portal.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.io.IOException;

/** Reads what has arrived. */
final class Received {

    private Received() {}

    static String text(MimeMessage message) throws MessagingException, IOException {
        Object content = message.getContent();
        Object text = content instanceof MimeMultipart parts
                ? parts.getBodyPart(0).getContent()
                : content;
        return (String) text;
    }

    static byte[] file(MimeMessage message, String name) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(1);
        if (!name.equals(part.getFileName())) {
            throw new AssertionError("another file: " + part.getFileName());
        }
        return part.getInputStream().readAllBytes();
    }
}
