package no.kurspakker.tracking.client;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * What an LRS lets in: {@code basic <key>:<secret>} or {@code bearer <token>}. Its text form never shows the secret.
 */
public final class Credentials {

    /** The environment variable that may hold credentials. */
    public static final String VARIABLE = "KURSPAKKER_LRS_CREDENTIALS";

    private final String scheme;
    private final String value;

    private Credentials(String scheme, String value) {
        this.scheme = scheme;
        this.value = value;
        if (value.isEmpty() || value.chars().anyMatch(c -> c <= ' ' || c >= 127)) {
            throw new IllegalArgumentException("credentials are empty or hold a blank");
        }
    }

    public static Credentials basic(String key, String secret) {
        byte[] pair = (key + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return new Credentials("Basic", Base64.getEncoder().encodeToString(pair));
    }

    public static Credentials bearer(String token) {
        return new Credentials("Bearer", token);
    }

    /**
     * {@return the credentials on the one line of {@code file}}
     *
     * @throws IOException if it cannot be read or says something else; the message does not quote it
     */
    public static Credentials fromFile(Path file) throws IOException {
        return parse(Files.readString(file).strip())
                .orElseThrow(() -> new IOException(
                        file + " does not hold \"basic KEY:SECRET\" or \"bearer TOKEN\""));
    }

    /** {@return the credentials in the variable {@value #VARIABLE} of {@code environment}, if it is set} */
    public static Optional<Credentials> fromEnvironment(Map<String, String> environment)
            throws IOException {
        String text = environment.get(VARIABLE);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(parse(text.strip())
                .orElseThrow(() -> new IOException(
                        VARIABLE + " does not hold \"basic KEY:SECRET\" or \"bearer TOKEN\"")));
    }

    private static Optional<Credentials> parse(String line) {
        String[] words = line.split("\\s+", -1);
        int colon = words.length == 2 ? words[1].indexOf(':') : -1;
        if (words.length == 2 && words[0].equalsIgnoreCase("bearer")) {
            return Optional.of(words[1])
                    .filter(token -> token.chars().allMatch(c -> c > ' ' && c < 127))
                    .map(Credentials::bearer);
        }
        if (colon > 0 && words[0].equalsIgnoreCase("basic")) {
            return Optional.of(basic(words[1].substring(0, colon), words[1].substring(colon + 1)));
        }
        return Optional.empty();
    }

    String header() {
        return scheme + " " + value;
    }

    @Override
    public String toString() {
        return scheme + " credentials";
    }
}
