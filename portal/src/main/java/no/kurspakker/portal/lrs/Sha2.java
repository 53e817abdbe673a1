package no.kurspakker.portal.lrs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-2 sums in hexadecimal digits; which of them, their length says. */
final class Sha2 {

    private Sha2() {}

    /** {@return whether {@code sum} is a SHA-2 sum of {@code content}} */
    static boolean isOf(String sum, byte[] content) {
        return switch (sum.length()) {
            case 56 -> sum.equalsIgnoreCase(of("SHA-224", content));
            case 64 -> sum.equalsIgnoreCase(of("SHA-256", content));
            case 96 -> sum.equalsIgnoreCase(of("SHA-384", content));
            case 128 -> sum.equalsIgnoreCase(of("SHA-512", content));
            default -> false;
        };
    }

    static String of(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has " + algorithm, missing);
        }
    }
}
