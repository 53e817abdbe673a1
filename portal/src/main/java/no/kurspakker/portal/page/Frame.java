package no.kurspakker.portal.page;

import java.util.Optional;
import no.kurspakker.portal.people.LogIn;
import no.kurspakker.portal.people.Role;

/** What is around the content of every page. */
public record Frame(Words words, String title, Optional<LogIn> logIn, Optional<Notice> notice) {

    /** {@return what forms carry, empty if nobody is logged in} */
    public String csrf() {
        return logIn.map(LogIn::csrf).orElse("");
    }

    public boolean isAdministrator() {
        return logIn.filter(one -> one.person().role() == Role.ADMINISTRATOR).isPresent();
    }
}
