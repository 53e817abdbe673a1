package no.kurspakker.portal.people;

import java.util.regex.Pattern;

/**
 * Somebody who gets an account, or whose account is changed.
 *
 * @param login 1 to 100 letters, digits and {@code . _ - + @}; lower case
 * @param name at most 200 characters, or empty
 * @param municipality four digits, or empty
 */
public record NewPerson(String login, String name, Role role, String municipality) {

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{Nd}._+@-]{1,100}");
    private static final Pattern MUNICIPALITY = Pattern.compile("(\\d{4})?");
    private static final int LONGEST_NAME = 200;

    public NewPerson {
        if (!isLogin(login)) {
            throw new IllegalArgumentException("login: " + login);
        }
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name is too long");
        }
        if (!isMunicipality(municipality)) {
            throw new IllegalArgumentException("municipality: " + municipality);
        }
    }

    /** {@return whether {@code text} may be a login} */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }

    static boolean isMunicipality(String text) {
        return MUNICIPALITY.matcher(text).matches();
    }
}
