package no.kurspakker.tracking.report.rollup;

import java.util.Comparator;
import java.util.Optional;

/** A value that the latest statement decides. */
public record Latest(String value, Moment moment) {

    private static final Comparator<Latest> ORDER =
            Comparator.comparing(Latest::moment).thenComparing(Latest::value);

    static Optional<Latest> of(Optional<String> value, Moment moment) {
        return value.map(present -> new Latest(present, moment));
    }

    static Optional<Latest> later(Optional<Latest> one, Optional<Latest> other) {
        return one.isEmpty() || (other.isPresent() && ORDER.compare(other.get(), one.get()) > 0)
                ? other
                : one;
    }
}
