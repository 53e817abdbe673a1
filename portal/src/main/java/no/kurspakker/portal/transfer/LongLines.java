package no.kurspakker.portal.transfer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a file, which may be as long as the largest attachment in Base64. */
final class LongLines {

    private static final int LONGEST = 32 << 20;

    private final InputStream in;
    private long number;

    LongLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** {@return how many lines were given} */
    long number() {
        return number;
    }

    /**
     * {@return the next line that is not empty}
     *
     * @throws IOException if it is longer than 32 MiB, which no export writes
     */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        int next = in.read();
        while (next >= 0) {
            if (next == '\n') {
                if (line.size() > 0) {
                    return Optional.of(line.toByteArray());
                }
                number++;
            } else {
                line.write(next);
                if (line.size() > LONGEST) {
                    throw new IOException("line " + number + " is longer than 32 MiB");
                }
            }
            next = in.read();
        }
        return line.size() > 0 ? Optional.of(line.toByteArray()) : Optional.empty();
    }
}
