package no.kurspakker.tracking.report.rollup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * When somebody was at work, as a union of spans that begin at each statement and last {@link #CAP}. However many
 * statements there are, only as many spans are kept as there were breaks longer than that; and the sum of gaps between
 * statements, none counted with more than the cap, follows from their lengths.
 *
 * @param bounds seconds since 1970: begin, end, begin, end …, ascending, spans not touching
 */
public record Spans(List<Long> bounds) {

    /** The longest time between two statements that is believed to be work. */
    public static final Duration CAP = Duration.ofMinutes(10);

    /** No statement. */
    public static final Spans NONE = new Spans(List.of());

    public Spans {
        bounds = List.copyOf(bounds);
        if (bounds.size() % 2 != 0) {
            throw new IllegalArgumentException("a span has no end: " + bounds);
        }
    }

    static Spans at(Instant time) {
        long begin = time.getEpochSecond();
        return new Spans(List.of(begin, begin + CAP.toSeconds()));
    }

    Spans merge(Spans other) {
        if (bounds.isEmpty() || covers(other)) {
            return bounds.isEmpty() ? other : this;
        }
        List<Span> all = new ArrayList<>();
        collect(all);
        other.collect(all);
        Collections.sort(all);
        List<Long> merged = new ArrayList<>();
        for (Span span : all) {
            int end = merged.size() - 1;
            if (end > 0 && span.begin() <= merged.get(end)) {
                merged.set(end, Math.max(merged.get(end), span.end()));
            } else {
                merged.add(span.begin());
                merged.add(span.end());
            }
        }
        return new Spans(merged);
    }

    /** Whether each span of {@code other} lies within one of these. */
    private boolean covers(Spans other) {
        for (int i = 0; i < other.bounds.size(); i += 2) {
            if (!covers(other.bounds.get(i), other.bounds.get(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean covers(long begin, long end) {
        for (int i = 0; i < bounds.size(); i += 2) {
            if (bounds.get(i) <= begin && end <= bounds.get(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private void collect(List<Span> to) {
        for (int i = 0; i < bounds.size(); i += 2) {
            to.add(new Span(bounds.get(i), bounds.get(i + 1)));
        }
    }

    /** {@return the sum of all gaps between the statements, none counted with more than {@link #CAP}} */
    public Duration time() {
        long sum = 0;
        for (int i = 0; i < bounds.size(); i += 2) {
            sum += bounds.get(i + 1) - bounds.get(i);
        }
        // After the last statement there is no gap.
        return Duration.ofSeconds(bounds.isEmpty() ? 0 : sum - CAP.toSeconds());
    }

    private record Span(long begin, long end) implements Comparable<Span> {

        @Override
        public int compareTo(Span other) {
            return begin != other.begin
                    ? Long.compare(begin, other.begin)
                    : Long.compare(end, other.end);
        }
    }
}
