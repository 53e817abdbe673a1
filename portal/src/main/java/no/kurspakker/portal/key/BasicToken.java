package no.kurspakker.portal.key;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** User and password of Basic authentication (RFC 7617). */
public final class BasicToken {

    private BasicToken() {}

    /** {@return what {@code base64} holds; absent if it is not a pair} */
    public static Optional<KeySecret> parse(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            String pair = new String(bytes, StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(
                            new KeySecret(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
