package no.kurspakker.portal.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes passwords with Argon2id (RFC 9106): 19 MiB, two passes, one lane. The text has the usual form, {@code $argon2id$v=19$m=…}, so that
 * the cost can grow and old hashes still be read. Safe for use by several threads.
 */
public final class Passwords {

    /** The fewest characters of a password (NIST SP 800-63B, 3.1.1.2, with other factors absent: longer is asked here). */
    public static final int SHORTEST = 12;

    /** The most characters, so that nobody makes the portal hash megabytes. */
    public static final int LONGEST = 200;

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final String HEAD = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$";

    private final SecureRandom random;

    public Passwords(SecureRandom random) {
        this.random = random;
    }

    /** {@return whether {@code password} is long enough, and not too long} */
    public static boolean isAcceptable(String password) {
        int length = password.codePointCount(0, password.length());
        return length >= SHORTEST && length <= LONGEST;
    }

    /** {@return the hash of {@code password} with a fresh salt} */
    public String hash(String password) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return HEAD + base64.encodeToString(salt) + "$"
                + base64.encodeToString(argon2(password, salt, MEMORY_KIB, PASSES));
    }

    /** {@return whether {@code password} is the one that {@code stored} was made of} */
    public boolean matches(String password, String stored) {
        String[] parts = stored.split("[$,=]", -1);
        // "", argon2id, v, 19, m, 19456, t, 2, p, 1, salt, hash
        if (parts.length != 12 || !parts[1].equals("argon2id")) {
            throw new IllegalStateException("a password is stored in an unknown form");
        }
        byte[] salt = Base64.getDecoder().decode(parts[10]);
        byte[] hash = Base64.getDecoder().decode(parts[11]);
        int memory = Integer.parseInt(parts[5]);
        int passes = Integer.parseInt(parts[7]);
        return MessageDigest.isEqual(hash, argon2(password, salt, memory, passes));
    }

    /** Takes as long as a comparison does, so that the time of an answer does not tell whether there is such a login. */
    public void pretend(String password) {
        argon2(password, new byte[SALT], MEMORY_KIB, PASSES);
    }

    private static byte[] argon2(String password, byte[] salt, int memory, int passes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .build());
        byte[] hash = new byte[HASH];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
