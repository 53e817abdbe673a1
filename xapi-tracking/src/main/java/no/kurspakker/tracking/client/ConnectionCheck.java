package no.kurspakker.tracking.client;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.MalformedJsonException;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonString;

/**
 * Finds what is wrong with an address, a key, a version, a certificate or a clock. It stores nothing: the key is tried with an empty list
 * of statements, which also works for a key that can only write.
 */
public final class ConnectionCheck {

    private static final Duration MOST_SKEW = Duration.ofMinutes(5);
    private static final byte[] NO_STATEMENTS = "[]".getBytes(StandardCharsets.UTF_8);

    private final LrsSettings settings;
    private final Waiting waiting;
    private final LrsHttp http;
    private final List<ConnectionFinding> findings = new ArrayList<>();

    private ConnectionCheck(LrsSettings settings, Waiting waiting) {
        this.settings = settings;
        this.waiting = waiting;
        this.http = new LrsHttp(settings, waiting);
    }

    /** {@return what is wrong; empty if statements can be sent} */
    public static List<ConnectionFinding> run(LrsSettings settings, Waiting waiting)
            throws IOException {
        ConnectionCheck test = new ConnectionCheck(settings, waiting);
        test.run();
        return List.copyOf(test.findings);
    }

    private void run() throws IOException {
        HttpResponse<byte[]> about;
        try {
            about = http.once(LrsRequest.get(settings.endpoint().resource("about", Map.of())));
        } catch (java.io.InterruptedIOException interrupted) {
            throw interrupted;
        } catch (IOException failed) {
            tellFailure(failed);
            return;
        }
        checkClock(about);
        Optional<JsonArray> versions = versions(about);
        if (versions.isEmpty()) {
            tellPath(about.statusCode());
            return;
        }
        checkVersion(versions.get());
        checkKey();
    }

    private void tellFailure(IOException failed) {
        String host = settings.endpoint().uri().getRawAuthority();
        Optional<SSLException> tls = tlsFault(failed);
        if (tls.isPresent()) {
            tellTls(host, tls.get());
            return;
        }
        tell(
                ConnectionFault.UNREACHABLE,
                "nothing answers at " + host,
                "correct host and port, or start the LRS");
    }

    private void tellTls(String host, SSLException fault) {
        boolean isDistrusted = Stream.iterate(
                        (Throwable) fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(CertificateException.class::isInstance);
        if (isDistrusted) {
            tell(
                    ConnectionFault.TLS,
                    host + " has no trusted certificate: " + fault.getMessage(),
                    "renew the certificate, or add its issuer to the trust store of Java");
        } else {
            tell(
                    ConnectionFault.TLS,
                    host + " does not speak TLS: " + fault.getMessage(),
                    "let the server offer TLS 1.2 or newer; for an LRS on this machine without TLS"
                            + " write http");
        }
    }

    private Optional<SSLException> tlsFault(IOException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException fault) {
                return Optional.of(fault);
            }
        }
        return TlsProbe.fault(settings.endpoint().uri(), settings.timeout());
    }

    private void checkClock(HttpResponse<byte[]> response) {
        Instant here = waiting.clock().instant();
        response.headers()
                .firstValue("Date")
                .flatMap(RetryAfter::date)
                .map(there -> Duration.between(there, here))
                .filter(skew -> skew.abs().compareTo(MOST_SKEW) > 0)
                .ifPresent(skew -> tell(
                        ConnectionFault.CLOCK,
                        "this clock is " + skew.abs().toMinutes() + " minutes "
                                + (skew.isNegative() ? "behind" : "ahead of") + " the LRS",
                        "set the clock of this machine, or of the LRS, by a time server"));
    }

    private static Optional<JsonArray> versions(HttpResponse<byte[]> response) {
        try {
            return JsonReader.read(response.body()) instanceof JsonObject object
                    ? object.get("version")
                            .filter(JsonArray.class::isInstance)
                            .map(JsonArray.class::cast)
                    : Optional.empty();
        } catch (MalformedJsonException noLrs) {
            return Optional.empty();
        }
    }

    private void tellPath(int status) {
        String path = settings.endpoint().uri().getPath();
        tell(
                ConnectionFault.WRONG_PATH,
                settings.endpoint().uri() + "about answers " + status + " and no list of versions",
                "write the whole address of the xAPI endpoint; it often ends in "
                        + (path.contains("xapi") ? "/xAPI/ or /data/xAPI/" : "/xapi/ or /xAPI/"));
    }

    private void checkVersion(JsonArray versions) {
        List<String> spoken = versions.items().stream()
                .filter(JsonString.class::isInstance)
                .map(version -> ((JsonString) version).value())
                .toList();
        String prefix = settings.version().prefix();
        if (spoken.stream().noneMatch(version -> version.startsWith(prefix))) {
            tell(
                    ConnectionFault.VERSION,
                    "the LRS speaks " + String.join(", ", spoken) + ", not "
                            + settings.version().header(),
                    "choose a version that the LRS speaks");
        }
    }

    private void checkKey() throws IOException {
        int status = http.once(LrsRequest.json(
                        "POST",
                        settings.endpoint().resource("statements", Map.of()),
                        NO_STATEMENTS))
                .statusCode();
        if (status == 401 || status == 403) {
            tell(
                    ConnectionFault.WRONG_KEY,
                    "the LRS answers " + status + ": the key "
                            + (status == 401 ? "is not known to it" : "may not add statements"),
                    "copy key and secret again; it is a key of the LRS, not somebody's login");
        }
    }

    private void tell(ConnectionFault fault, String what, String fix) {
        findings.add(new ConnectionFinding(fault, what, fix));
    }
}
