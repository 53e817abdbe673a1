package no.kurspakker.course;

import java.util.regex.Pattern;

/**
 * Under what names learners stand in statements, where the launch itself gives none: an account whose name is a hash of the
 * platform's learner id and {@code salt}.
 *
 * @param homePage of every account: https, the publisher's, the same for ever
 * @param salt public; the same in two courses if their learners are to be recognised, else another
 */
public record LearnerAccounts(Iri homePage, String salt) {

    /** The form of a salt. */
    public static final String SALT = "^[A-Za-z0-9._-]{8,64}$";

    private static final Pattern SALT_FORM = Pattern.compile(SALT);

    public LearnerAccounts {
        if (!isHomePage(homePage.value()) || !isSalt(salt)) {
            throw new IllegalArgumentException("not accounts: " + homePage + ", " + salt);
        }
    }

    /** {@return whether {@code text} is an absolute https address without fragment} */
    public static boolean isHomePage(String text) {
        return text.startsWith("https://")
                && text.length() > "https://".length()
                && text.indexOf('#') < 0
                && Iri.isValid(text);
    }

    /** {@return whether {@code text} is a salt: 8 to 64 letters, digits, dots, hyphens and underscores} */
    public static boolean isSalt(String text) {
        return SALT_FORM.matcher(text).matches();
    }
}
