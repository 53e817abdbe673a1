package no.kurspakker.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that the jar of this module brings along. */
public final class Bundled {

    private Bundled() {}

    /**
     * {@return the file {@code name} of the class path, an absolute name}
     *
     * @throws IllegalStateException if it is not there: the jar was not built whole
     */
    public static Bytes bytes(String name) {
        try (InputStream in = Bundled.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return Bytes.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
