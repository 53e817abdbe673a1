package no.kurspakker.tracking.event;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Where time and random ids come from. */
public record Moments(InstantSource clock, Supplier<UUID> randomIds) {

    /** {@return the clock and the random ids of this machine} */
    public static Moments real() {
        return new Moments(InstantSource.system(), UUID::randomUUID);
    }
}
