package no.kurspakker.portal.mail;

/** Who the portal is at the mail server. Its text does not hold the password. */
public record MailLogIn(String user, String password) {

    @Override
    public String toString() {
        return "MailLogIn[user=" + user + "]";
    }
}
