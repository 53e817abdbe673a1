package no.kurspakker.tracking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import no.kurspakker.course.UnitId;

/** Four base64url characters that stand for something in the saved state, whatever its place in the course. */
public final class StateKey {

    private static final int LENGTH = 4;

    private StateKey() {}

    /** {@return the key of a unit} */
    static String of(UnitId unit) {
        return of(unit.value());
    }

    /** {@return the key of the check {@code id} on {@code page}} */
    public static String of(String page, UnitId check) {
        return of(page + "/" + check.value());
    }

    private static String of(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
