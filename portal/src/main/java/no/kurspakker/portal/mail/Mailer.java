package no.kurspakker.portal.mail;

/** Hands letters on. Safe for use by several threads. */
@FunctionalInterface
public interface Mailer {

    /**
     * Hands {@code letter} to a server that has taken responsibility for it when this returns.
     *
     * @throws MailFailedException if none has
     */
    void send(Letter letter) throws MailFailedException;
}
