package no.kurspakker.portal.people;

import java.util.UUID;

/**
 * Somebody with an account.
 *
 * @param login what is typed to log in; lower case
 * @param name empty if the person has none here
 * @param municipality four digits, or empty for one that is not placed
 * @param actor the account name in statements
 * @param hasPassword whether a password has been chosen
 */
public record Person(
        UUID id,
        String login,
        String name,
        Role role,
        String municipality,
        UUID actor,
        boolean hasPassword) {

    /** {@return what the person is called on pages: the name, or the login where there is none} */
    public String shownName() {
        return name.isEmpty() ? login : name;
    }

    /** {@return whether this person may see and enrol {@code other}} */
    public boolean mayManage(Person other) {
        boolean isOfSamePlace =
                !municipality.isEmpty() && municipality.equals(other.municipality());
        return switch (role) {
            case ADMINISTRATOR -> true;
            case MUNICIPALITY -> isOfSamePlace && other.role() != Role.ADMINISTRATOR;
            case LEARNER, REGION -> false;
        };
    }

    /** {@return whether this person sees others at all} */
    public boolean mayManagePeople() {
        return role == Role.ADMINISTRATOR || role == Role.MUNICIPALITY;
    }

    /** {@return whether this person sees reports} */
    public boolean maySeeReports() {
        return role != Role.LEARNER;
    }
}
