package no.kurspakker.portal.mail;

/** Thrown when a mail was not sent. It has no cause: what a server answers may repeat what must not be in a log. */
public class MailFailedException extends Exception {

    private static final long serialVersionUID = 1;

    private final MailTrouble trouble;
    private final boolean isForGood;

    /** @param isForGood whether trying again is in vain */
    public MailFailedException(MailTrouble trouble, boolean isForGood) {
        super(trouble.id());
        this.trouble = trouble;
        this.isForGood = isForGood;
    }

    public MailTrouble trouble() {
        return trouble;
    }

    public boolean isForGood() {
        return isForGood;
    }
}
