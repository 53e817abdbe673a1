package no.kurspakker.portal.people;

/**
 * Somebody who is logged in.
 *
 * @param csrf what every form of this log-in carries
 */
public record LogIn(Person person, String csrf) {

    @Override
    public String toString() {
        return "LogIn[" + person.login() + "]";
    }
}
