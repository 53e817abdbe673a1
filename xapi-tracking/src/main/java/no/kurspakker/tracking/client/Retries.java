package no.kurspakker.tracking.client;

import java.time.Duration;

/**
 * How long to go on when an LRS does not answer or has no time.
 *
 * @param tries at least 1
 * @param first the pause after the first failure; it doubles each time
 * @param longest no pause is longer; an LRS that asks for more is given up for now
 */
public record Retries(int tries, Duration first, Duration longest) {

    /** Five tries, after 1, 2, 4 and 8 seconds; at most a minute. */
    public static final Retries USUAL =
            new Retries(5, Duration.ofSeconds(1), Duration.ofMinutes(1));

    public Retries {
        if (tries < 1 || first.isNegative() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("not a plan of retries: " + tries + ", " + first);
        }
    }

    /** {@return the pause after so many failures, before chance shortens it} */
    Duration pause(int failures) {
        int doublings = Math.min(failures - 1, 30);
        Duration pause = first.multipliedBy(1L << doublings);
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
