package no.kurspakker.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The private key in a PEM file. */
final class PemKey {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \\1-----");
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");
    private static final String PLAIN = "PRIVATE KEY";

    private PemKey() {}

    /** @throws IOException if there is no key in {@code file} that can be used; the message says how to make one */
    static PrivateKey read(Path file) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        while (block.find()) {
            if (block.group(1).equals(PLAIN)) {
                return decode(block.group(2))
                        .orElseThrow(() -> new IOException(
                                file + ": the private key is neither RSA, EC nor Ed25519"));
            }
            if (block.group(1).endsWith(PLAIN)) {
                throw new IOException(file + ": the private key is not PKCS #8 without a password;"
                        + " make it with: openssl pkcs8 -topk8 -nocrypt -in " + file);
            }
        }
        throw new IOException(file + ": there is no private key (PEM) in it");
    }

    private static Optional<PrivateKey> decode(String base64) {
        for (String algorithm : ALGORITHMS) {
            try {
                byte[] der = Base64.getMimeDecoder().decode(base64);
                return Optional.of(KeyFactory.getInstance(algorithm)
                        .generatePrivate(new PKCS8EncodedKeySpec(der)));
            } catch (GeneralSecurityException | IllegalArgumentException other) {
                // One of the next, or none.
            }
        }
        return Optional.empty();
    }

    /** {@return whether what {@code key} signs is signed for {@code certified}} */
    static boolean belongs(PrivateKey key, PublicKey certified) {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> "Ed25519";
        };
        byte[] sample = "portal".getBytes(StandardCharsets.US_ASCII);
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(sample);
            byte[] signed = signature.sign();
            signature.initVerify(certified);
            signature.update(sample);
            return signature.verify(signed);
        } catch (GeneralSecurityException other) {
            return false;
        }
    }
}
