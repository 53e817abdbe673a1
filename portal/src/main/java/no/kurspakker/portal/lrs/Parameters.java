package no.kurspakker.portal.lrs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.portal.store.UuidText;
import no.kurspakker.tracking.statement.TimestampFormat;

/** The parameters of a request, each at most once. */
final class Parameters {

    private final Map<String, String> values;

    private Parameters(Map<String, String> values) {
        this.values = values;
    }

    /** {@return those in {@code encoded}: a query, or a form} */
    static Parameters parse(String encoded) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (values.put(name, value) != null) {
                throw LrsRefusal.bad("parameter " + name + " stands twice");
            }
        }
        return new Parameters(values);
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(hexadecimal(text, i + 1));
                i += 2;
            } else {
                bytes.writeBytes(
                        String.valueOf(c == '+' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            if (decoded.indexOf('\0') >= 0) {
                throw LrsRefusal.bad("a parameter holds the character U+0000");
            }
            return decoded;
        } catch (CharacterCodingException malformed) {
            throw LrsRefusal.bad("a parameter is not UTF-8");
        }
    }

    private static int hexadecimal(String text, int at) {
        int high = at + 1 < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            throw LrsRefusal.bad("a parameter holds % without two hexadecimal digits");
        }
        return high * 16 + low;
    }

    Map<String, String> all() {
        return values;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Refuses any parameter that is not in {@code names}. */
    void allow(Set<String> names) {
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw LrsRefusal.bad("parameter " + name + " is not known here");
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String required(String name) {
        return get(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> LrsRefusal.bad("parameter " + name + " is missing"));
    }

    Optional<String> iri(String name) {
        get(name).filter(value -> !Iri.isValid(value)).ifPresent(value -> {
            throw LrsRefusal.bad("parameter " + name + ": " + quote(value) + " is not an IRI");
        });
        return get(name);
    }

    String requiredIri(String name) {
        required(name);
        return iri(name).orElseThrow();
    }

    Optional<UUID> uuid(String name) {
        return get(name)
                .map(value -> UuidText.parse(value)
                        .orElseThrow(() -> LrsRefusal.bad(
                                "parameter " + name + ": " + quote(value) + " is not a UUID")));
    }

    Optional<Instant> time(String name) {
        return get(name)
                .map(value -> TimestampFormat.read(value)
                        .orElseThrow(() -> LrsRefusal.bad("parameter " + name + ": " + quote(value)
                                + " is not a timestamp")));
    }

    boolean flag(String name) {
        return get(name)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                        throw LrsRefusal.bad("parameter " + name + ": " + quote(value)
                                + " is not true or false");
                })
                .orElse(false);
    }

    static String quote(String value) {
        int most = 60;
        return '"' + (value.length() <= most ? value : value.substring(0, most) + "…") + '"';
    }
}
