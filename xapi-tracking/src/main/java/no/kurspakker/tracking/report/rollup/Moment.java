package no.kurspakker.tracking.report.rollup;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * When something happened, and how we know.
 *
 * @param evidence the id of the statement, or file and row of an export
 */
public record Moment(Instant at, String evidence) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::at).thenComparing(Moment::evidence);

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    static Optional<Moment> first(Optional<Moment> one, Optional<Moment> other) {
        return one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) < 0)
                ? other
                : one;
    }

    static Optional<Moment> last(Optional<Moment> one, Optional<Moment> other) {
        return one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) > 0)
                ? other
                : one;
    }
}
