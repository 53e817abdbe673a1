package no.kurspakker.course;

/**
 * How long a part of the course takes: a range, not a promise.
 *
 * @param from minutes, at least 1
 * @param to minutes, at least {@code from}
 */
public record MinuteRange(int from, int to) {

    public MinuteRange {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("not a range of minutes: " + from + "-" + to);
        }
    }
}
