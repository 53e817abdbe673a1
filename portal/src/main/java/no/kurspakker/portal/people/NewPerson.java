package no.kurspakker.portal.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who gets an account, or whose account is changed. What is absent stays as it is; in a new account it is empty, and the role
 * is a learner's.
 *
 * @param login 1 to 100 letters, digits and {@code . _ - + @}; lower case
 * @param name at most 200 characters, or empty
 * @param role what the person may do in the portal
 * @param municipality four digits, or empty
 * @param office what the person is in the council or the administration, for reports: at most 200 characters, or empty
 */
public record NewPerson(
        String login,
        Optional<String> name,
        Optional<Role> role,
        Optional<String> municipality,
        Optional<String> office) {

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{Nd}._+@-]{1,100}");
    private static final Pattern MUNICIPALITY = Pattern.compile("(\\d{4})?");
    private static final int LONGEST_NAME = 200;

    public NewPerson {
        if (!isLogin(login)) {
            throw new IllegalArgumentException("login: " + login);
        }
        if (!name.map(NewPerson::isName).orElse(true)) {
            throw new IllegalArgumentException("name is too long");
        }
        if (!municipality.map(NewPerson::isMunicipality).orElse(true)) {
            throw new IllegalArgumentException("municipality: " + municipality.get());
        }
        if (!office.map(NewPerson::isName).orElse(true)) {
            throw new IllegalArgumentException("office is too long");
        }
    }

    /** {@return an administrator called {@code login}, and no more} */
    public static NewPerson administrator(String login) {
        return new NewPerson(
                login,
                Optional.empty(),
                Optional.of(Role.ADMINISTRATOR),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return whether {@code text} may be a login} */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    static boolean isName(String text) {
        return text.length() <= LONGEST_NAME;
    }

    static boolean isMunicipality(String text) {
        return MUNICIPALITY.matcher(text).matches();
    }
}
