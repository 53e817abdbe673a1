package no.kurspakker.portal.mail;

import java.util.regex.Pattern;

/** Judges e-mail addresses: the plain form of RFC 5321, in ASCII, without quotes, so that nothing else can hide in one. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*"
                    + "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final int LONGEST_LOCAL = 64;

    private MailAddress() {}

    /** {@return whether {@code text} is an address, and nothing but one} */
    public static boolean isSound(String text) {
        return text.length() <= LONGEST
                && FORM.matcher(text).matches()
                && text.indexOf('@') <= LONGEST_LOCAL;
    }
}
