package no.kurspakker.portal.lrs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.tracking.check.StatementEquivalence;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;
import no.kurspakker.tracking.value.JsonValue;

/** Signed statements: a JSON Web Signature as an attachment (1.0.3, Part Two 2.6). */
final class Signature {

    private static final String USAGE = "http://adlnet.gov/expapi/attachments/signature";
    private static final Map<String, String> ALGORITHMS =
            Map.of("RS256", "SHA256withRSA", "RS384", "SHA384withRSA", "RS512", "SHA512withRSA");

    private Signature() {}

    static boolean isUsage(JsonObject attachment) {
        return attachment.string("usageType").filter(USAGE::equals).isPresent();
    }

    /** Refuses {@code statement} if {@code jws} is not a signature of it. */
    static void check(JsonObject statement, JsonObject attachment, byte[] jws) {
        if (!Bodies.mediaType(attachment.string("contentType"))
                .equals("application/octet-stream")) {
            throw bad("contentType is not application/octet-stream");
        }
        String[] parts = new String(jws, StandardCharsets.US_ASCII).split("\\.", -1);
        if (parts.length != 3) {
            throw bad("is not a JSON Web Signature in its compact form");
        }
        JsonObject header = object("header", decode(parts[0]));
        String algorithm = ALGORITHMS.get(header.string("alg").orElse(""));
        if (algorithm == null) {
            throw bad("algorithm is none of RS256, RS384 and RS512");
        }
        if (!isSame(object("payload", decode(parts[1])), statement)) {
            throw bad("payload is not the statement");
        }
        certificate(header).ifPresent(encoded -> {
            byte[] signed = (parts[0] + '.' + parts[1]).getBytes(StandardCharsets.US_ASCII);
            if (!isBy(encoded, algorithm, new Signed(signed, decode(parts[2])))) {
                throw bad("was not made with the key of its certificate");
            }
        });
    }

    /** The id may have been given after signing. */
    private static boolean isSame(JsonObject payload, JsonObject statement) {
        JsonObject compared = payload.get("id").isPresent() ? statement : statement.without("id");
        return StatementEquivalence.isSame(payload, compared);
    }

    @SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
    private record Signed(byte[] text, byte[] signature) {}

    private static boolean isBy(String encoded, String algorithm, Signed signed) {
        try {
            byte[] certificate = Base64.getMimeDecoder().decode(encoded);
            PublicKey key = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate))
                    .getPublicKey();
            java.security.Signature verifier = java.security.Signature.getInstance(algorithm);
            verifier.initVerify(key);
            verifier.update(signed.text());
            return verifier.verify(signed.signature());
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            return false;
        }
    }

    private static Optional<String> certificate(JsonObject header) {
        Optional<JsonValue> chain = header.get("x5c");
        if (chain.isEmpty()) {
            return Optional.empty();
        }
        if (chain.get() instanceof JsonArray array
                && !array.items().isEmpty()
                && array.items().get(0) instanceof JsonString first) {
            return Optional.of(first.value());
        }
        throw bad("x5c holds no certificate");
    }

    private static byte[] decode(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException notBase64) {
            throw bad("is not Base64url");
        }
    }

    private static JsonObject object(String name, byte[] bytes) {
        try {
            if (JsonReader.read(bytes) instanceof JsonObject object) {
                return object;
            }
        } catch (MalformedJsonException malformed) {
            throw bad(name + ' ' + malformed.getMessage());
        }
        throw bad(name + " is not a JSON object");
    }

    private static LrsRefusal bad(String what) {
        return LrsRefusal.bad("the signature: " + what);
    }
}
