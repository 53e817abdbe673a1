package no.kurspakker.portal.key;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.SqlFile;
import org.jdbi.v3.core.Handle;

/**
 * The lasting secret of the portal. All portals with one database have the same; it is made when first asked for, and never shown.
 */
public final class PortalSecret {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;
    private static final SqlFile SQL = SqlFile.of(PortalSecret.class, "key.sql");

    private final SecretKeySpec key;

    private PortalSecret(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** {@return the secret in {@code database}} */
    public static PortalSecret of(Database database, SecureRandom random) {
        Optional<byte[]> there = database.read(PortalSecret::stored);
        return new PortalSecret(there.orElseGet(() -> database.write(handle -> {
            byte[] fresh = new byte[LENGTH];
            random.nextBytes(fresh);
            handle.execute(SQL.get("put-secret"), fresh);
            return stored(handle).orElseThrow();
        })));
    }

    private static Optional<byte[]> stored(Handle handle) {
        return handle.createQuery(SQL.get("secret")).mapTo(byte[].class).findOne();
    }

    /**
     * {@return a sum of {@code text} that nobody can make without the secret}
     *
     * @param purpose keeps sums for different purposes apart
     */
    public byte[] sum(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((purpose + '\n').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
        }
    }

    @Override
    public String toString() {
        return "PortalSecret";
    }
}
