package no.kurspakker.portal.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a mail was not sent. */
public enum MailTrouble {
    /** Nobody answers where the server should be, or not in time. */
    UNREACHABLE,
    /** The server has no encryption, or a certificate that is not trusted. */
    TLS,
    /** The server does not take the portal's user and password. */
    LOGIN,
    /** The server does not take the address of the recipient. */
    ADDRESS,
    /** The server does not take the mail. */
    REFUSED,
    /** The report could not be made. */
    REPORT;

    /** {@return its name in texts and the database} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether it would befall every mail, until somebody mends it} */
    public boolean isOfServer() {
        return this == UNREACHABLE || this == TLS || this == LOGIN;
    }

    public static Optional<MailTrouble> of(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
