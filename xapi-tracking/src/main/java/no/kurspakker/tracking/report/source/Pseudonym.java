package no.kurspakker.tracking.report.source;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.kurspakker.tracking.report.rollup.LearnerKey;

/**
 * Under which key a learner of a platform is found again in statements that came through a relay: the package hashes the learner id
 * with the public salt of the course, and the portal's relay replaces that by an HMAC under its own secret.
 */
public final class Pseudonym {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String homePage;
    private final Optional<String> salt;
    private final Optional<byte[]> secret;

    private Pseudonym(String homePage, Optional<String> salt, Optional<byte[]> secret) {
        this.homePage = homePage;
        this.salt = salt;
        this.secret = secret;
    }

    /** {@return keys that are the ids themselves; an e-mail address is hashed all the same} */
    public static Pseudonym none(String homePage) {
        return new Pseudonym(homePage, Optional.empty(), Optional.empty());
    }

    /**
     * {@return keys as the relay stores them}
     *
     * @param salt the public salt of the course
     * @param secret of the relay; absent for an LRS that got the statements without one
     */
    public static Pseudonym relayed(String homePage, String salt, Optional<byte[]> secret) {
        return new Pseudonym(homePage, Optional.of(salt), secret.map(byte[]::clone));
    }

    /** {@return the key of the learner whom the platform calls {@code learnerId}} */
    public LearnerKey of(String learnerId) {
        if (salt.isEmpty()) {
            return learnerId.indexOf('@') >= 0
                    ? LearnerKey.hashed("mailto:" + learnerId)
                    : new LearnerKey(homePage, learnerId);
        }
        String first = first(salt.get(), learnerId);
        return new LearnerKey(homePage, secret.map(key -> second(key, first)).orElse(first));
    }

    /** {@return what the package sends: SHA-256 of salt, line feed and id, in base64url} */
    static String first(String salt, String learnerId) {
        try {
            return BASE64.encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest((salt + "\n" + learnerId).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** {@return what the relay stores: HMAC-SHA-256 under its secret of what the package sent, in base64url} */
    public static String second(byte[] secret, String first) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return BASE64.encodeToString(mac.doFinal(first.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "Pseudonym[" + homePage + "]";
    }
}
