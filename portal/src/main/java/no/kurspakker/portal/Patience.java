package no.kurspakker.portal;

import java.time.Duration;

/**
 * How slow a client may be. Whoever is slower is told or cut off, and holds neither thread nor connection of the server.
 *
 * @param idle how long no byte may come or go
 * @param head how long the first line and the headers of a request may take in all, whatever comes in between
 * @param bytesPerSecond what a body has to bring on average
 */
public record Patience(Duration idle, Duration head, int bytesPerSecond) {

    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(30), Duration.ofSeconds(30), 100);

    public Patience {
        if (idle.isNegative() || idle.isZero() || head.isNegative() || head.isZero()) {
            throw new IllegalArgumentException("patience: " + idle + ", " + head);
        }
        if (bytesPerSecond < 0) {
            throw new IllegalArgumentException("bytesPerSecond: " + bytesPerSecond);
        }
    }
}
