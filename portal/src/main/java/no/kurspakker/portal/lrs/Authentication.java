package no.kurspakker.portal.lrs;

import java.util.Locale;
import java.util.Optional;
import no.kurspakker.portal.key.BasicToken;
import no.kurspakker.portal.key.Credential;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.KeySecret;

/** Who asks: Basic authentication (1.0.3, Part Three 4.0). */
final class Authentication {

    private final Credentials credentials;

    Authentication(Credentials credentials) {
        this.credentials = credentials;
    }

    /** {@return the key that {@code request} shows} */
    Credential of(LrsRequest request) {
        return pair(request)
                .flatMap(pair -> credentials.verify(pair.key(), pair.secret()))
                .orElseThrow(
                        () -> new LrsRefusal(
                                LrsRefusal.UNAUTHORIZED,
                                request.header("Authorization").isPresent()
                                        ? "the key or its secret is wrong, or the key has ended"
                                        : "header Authorization is missing: Basic, with a key and its secret"));
    }

    /** {@return the id of the key that {@code request} claims to have} */
    static Optional<String> keyOf(LrsRequest request) {
        return pair(request).map(KeySecret::key);
    }

    private static Optional<KeySecret> pair(LrsRequest request) {
        return request.header("Authorization")
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith("basic "))
                .flatMap(text -> BasicToken.parse(text.substring("basic ".length())));
    }
}
