package no.kurspakker.portal.transfer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** SHA-1 and SHA-2 sums, whose length says which they are. */
final class ShaSum {

    private static final Map<Integer, String> ALGORITHMS =
            Map.of(40, "SHA-1", 56, "SHA-224", 64, "SHA-256", 96, "SHA-384", 128, "SHA-512");

    private ShaSum() {}

    static boolean isOf(String sum, byte[] content) {
        String algorithm = ALGORITHMS.get(sum.length());
        if (algorithm == null) {
            return false;
        }
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(content);
            return HexFormat.of().formatHex(digest).equals(sum);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has " + algorithm, missing);
        }
    }
}
