package no.kurspakker.tracking.report.rollup;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was at work, as a union of spans that begin at each statement and last {@link #CAP}. However many
 * statements there are, only as many spans are kept as there were breaks longer than that; and the sum of gaps between
 * statements, none counted with more than the cap, follows from their lengths. Immutable.
 */
public final class Spans {

    /** The longest time between two statements that is believed to be work. */
    public static final Duration CAP = Duration.ofMinutes(10);

    /** No statement. */
    public static final Spans NONE = new Spans(new long[0]);

    /** Not a list: a report holds a million of them, and boxes would be most of its memory. */
    private final long[] bounds;

    private Spans(long[] bounds) {
        this.bounds = bounds;
    }

    /**
     * {@return the spans with {@code bounds}}
     *
     * @param bounds as {@link #bounds} has them
     */
    public static Spans of(List<Long> bounds) {
        if (bounds.size() % 2 != 0) {
            throw new IllegalArgumentException("a span has no end: " + bounds);
        }
        return new Spans(bounds.stream().mapToLong(Long::longValue).toArray());
    }

    static Spans at(Instant time) {
        long begin = time.getEpochSecond();
        return new Spans(new long[] {begin, begin + CAP.toSeconds()});
    }

    /** {@return seconds since 1970: begin, end, begin, end …, ascending, spans not touching} */
    public List<Long> bounds() {
        return Arrays.stream(bounds).boxed().toList();
    }

    Spans merge(Spans other) {
        if (bounds.length == 0 || other.bounds.length == 0) {
            return bounds.length == 0 ? other : this;
        }
        long[] merged = new long[bounds.length + other.bounds.length];
        int end = 0;
        int mine = 0;
        int its = 0;
        while (mine < bounds.length || its < other.bounds.length) {
            boolean isMine = its == other.bounds.length
                    || (mine < bounds.length && bounds[mine] <= other.bounds[its]);
            long begin = isMine ? bounds[mine] : other.bounds[its];
            long until = isMine ? bounds[mine + 1] : other.bounds[its + 1];
            mine += isMine ? 2 : 0;
            its += isMine ? 0 : 2;
            if (end > 0 && begin <= merged[end - 1]) {
                merged[end - 1] = Math.max(merged[end - 1], until);
            } else {
                merged[end] = begin;
                merged[end + 1] = until;
                end += 2;
            }
        }
        return Arrays.equals(merged, 0, end, bounds, 0, bounds.length)
                ? this
                : new Spans(Arrays.copyOf(merged, end));
    }

    /** {@return the sum of all gaps between the statements, none counted with more than {@link #CAP}} */
    public Duration time() {
        long sum = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            sum += bounds[i + 1] - bounds[i];
        }
        // After the last statement there is no gap.
        return Duration.ofSeconds(bounds.length == 0 ? 0 : sum - CAP.toSeconds());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spans that && Arrays.equals(bounds, that.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
