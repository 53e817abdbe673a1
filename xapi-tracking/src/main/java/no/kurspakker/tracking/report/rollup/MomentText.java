package no.kurspakker.tracking.report.rollup;

import java.time.Instant;

/** Moments as text: seconds since 1970, after a full stop the nanoseconds if there are any, then the evidence. */
final class MomentText {

    private MomentText() {}

    static String write(Moment moment) {
        Instant at = moment.at();
        long seconds = at.getEpochSecond();
        int nanos = at.getNano();
        return seconds + (nanos == 0 ? "" : "." + nanos) + " " + moment.evidence();
    }

    /** @throws IllegalArgumentException if {@code text} is something else */
    static Moment read(String text) {
        int blank = text.indexOf(' ');
        if (blank < 1) {
            throw new IllegalArgumentException("not a moment: " + text);
        }
        int stop = text.indexOf('.');
        boolean hasNanos = stop > 0 && stop < blank;
        long seconds = Long.parseLong(text, 0, hasNanos ? stop : blank, 10);
        int nanos = hasNanos ? Integer.parseInt(text, stop + 1, blank, 10) : 0;
        return new Moment(Instant.ofEpochSecond(seconds, nanos), text.substring(blank + 1));
    }
}
