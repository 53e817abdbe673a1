package no.kurspakker.portal.launch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as they go into a header: packages write letters and quotes in them that no URI holds. */
final class UriText {

    private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=%";

    private UriText() {}

    /** {@return {@code address} with every byte that no URI holds (RFC 3986, section 2) escaped; escapes stay as they are} */
    static String of(String address) {
        StringBuilder text = new StringBuilder();
        for (byte one : address.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (one & 0xff))) {
                text.append((char) one);
            } else {
                text.append(String.format(Locale.ROOT, "%%%02X", one & 0xff));
            }
        }
        return text.toString();
    }

    private static boolean isPlain(char one) {
        return (one >= 'a' && one <= 'z')
                || (one >= 'A' && one <= 'Z')
                || (one >= '0' && one <= '9')
                || MARKS.indexOf(one) >= 0;
    }
}
