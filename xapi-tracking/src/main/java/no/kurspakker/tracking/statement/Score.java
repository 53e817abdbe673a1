package no.kurspakker.tracking.statement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Points (1.0.3, 2.4.5.1).
 *
 * @param scaled -1 to 1
 * @param raw from {@code min} to {@code max}
 * @param min less than {@code max}
 */
public record Score(
        Optional<BigDecimal> scaled,
        Optional<BigDecimal> raw,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max) {

    public Score {
        if (scaled.isPresent() && scaled.get().abs().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("scaled is not from -1 to 1: " + scaled.get());
        }
        if (min.isPresent() && max.isPresent() && !isAbove(max, min)) {
            throw new IllegalArgumentException("min is not less than max");
        }
        if (isAbove(min, raw) || isAbove(raw, max)) {
            throw new IllegalArgumentException("raw is not from min to max");
        }
    }

    private static boolean isAbove(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
    }

    /** {@return a score that is {@code scaled} alone} */
    public static Score scaled(BigDecimal scaled) {
        return new Score(Optional.of(scaled), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
