package no.kurspakker.portal.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What the failures of the mail library mean, by the codes of RFC 5321, 3207 and 4954, and nothing of what was said on the way. */
final class SmtpTrouble {

    /** The library's word for an answer that never came. */
    private static final int NO_ANSWER = -1;

    private static final int CLOSING = 421;
    private static final int NO_TLS = 454;
    private static final int PERMANENT = 500;
    private static final int LOG_IN_FIRST = 530;

    private SmtpTrouble() {}

    /**
     * {@return why the portal and the server did not come to terms}
     *
     * @param code of the server's last answer
     */
    static MailFailedException connecting(MessagingException failure, int code) {
        List<Throwable> all = all(failure);
        if (has(all, AuthenticationFailedException.class)) {
            return new MailFailedException(MailTrouble.LOGIN, false);
        }
        boolean isUnsafe = has(all, SSLException.class)
                || code == NO_TLS
                // The library has no type for this one.
                || String.valueOf(failure.getMessage()).startsWith("STARTTLS is required");
        return new MailFailedException(isUnsafe ? MailTrouble.TLS : MailTrouble.UNREACHABLE, false);
    }

    /** {@return why a server that was reached did not take a mail} */
    static MailFailedException sending(MessagingException failure) {
        boolean isCut = false;
        for (Throwable one : all(failure)) {
            if (one instanceof SMTPAddressFailedException address) {
                return new MailFailedException(
                        MailTrouble.ADDRESS, address.getReturnCode() >= PERMANENT);
            }
            if (one instanceof SMTPSendFailedException refusal) {
                return new MailFailedException(kind(refusal.getReturnCode()), false);
            }
            isCut |= one instanceof IOException;
        }
        return new MailFailedException(
                isCut ? MailTrouble.UNREACHABLE : MailTrouble.REFUSED, false);
    }

    private static MailTrouble kind(int code) {
        return switch (code) {
            case NO_ANSWER, CLOSING -> MailTrouble.UNREACHABLE;
            case LOG_IN_FIRST -> MailTrouble.LOGIN;
            default -> MailTrouble.REFUSED;
        };
    }

    private static boolean has(List<Throwable> all, Class<? extends Throwable> type) {
        return all.stream().anyMatch(type::isInstance);
    }

    /** {@return the failure, and all that it follows from or goes along with} */
    private static List<Throwable> all(MessagingException failure) {
        List<Throwable> all = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable one = open.remove();
            all.add(one);
            if (one instanceof MessagingException message) {
                Optional.ofNullable(message.getNextException()).ifPresent(open::add);
            } else {
                Optional.ofNullable(one.getCause()).ifPresent(open::add);
            }
        }
        return all;
    }
}
