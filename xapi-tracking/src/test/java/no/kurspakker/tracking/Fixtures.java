package no.kurspakker.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;

/** Files of the tests. */
public final class Fixtures {

    private Fixtures() {}

    /** A 1.0.3 statement that uses every property there is. */
    public static JsonObject full103() {
        return (JsonObject) JsonReader.read(bytes("/statements/full-1.0.3.json"));
    }

    /** A 2.0 statement that uses what the other one does not. */
    public static JsonObject full20() {
        return (JsonObject) JsonReader.read(bytes("/statements/full-2.0.json"));
    }

    public static byte[] bytes(String resource) {
        try (InputStream in = Fixtures.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such file: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
