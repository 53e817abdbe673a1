package no.kurspakker.export.relay;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import no.kurspakker.course.Iri;
import no.kurspakker.export.json.JsonText;

/**
 * A key that a portal hands out for one course, as it stands in the file that {@link RelayFile} reads. Its text form shows neither
 * key nor secret.
 *
 * @param course the id of the course
 * @param address where the player posts statements
 */
public record RelayKey(Iri course, URI address, String key, String secret) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern ADDRESS =
            Pattern.compile("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~%-]+)+/?");

    public RelayKey {
        if (!isAddress(address.toString())) {
            throw new IllegalArgumentException("address: " + address + " is not one of a relay");
        }
    }

    /** {@return whether a player may post to {@code text}: https, or http on this machine; with a path, and nothing behind it} */
    public static boolean isAddress(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            return false;
        }
        URI address = URI.create(text);
        return address.getHost() != null
                && (address.getScheme().equals("https")
                        || THIS_MACHINE.contains(address.getHost()));
    }

    /** {@return the file: JSON that ends in {@code \n}} */
    public String json() {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("schema", RelayFile.SCHEMA);
            json.writeStringProperty("course", course.value());
            json.writeStringProperty("address", address.toString());
            json.writeStringProperty("key", key);
            json.writeStringProperty("secret", secret);
            json.writeEndObject();
        });
    }

    @Override
    public String toString() {
        return "relay key of " + course.value();
    }
}
