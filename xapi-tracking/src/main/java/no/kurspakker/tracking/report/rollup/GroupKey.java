package no.kurspakker.tracking.report.rollup;

import java.util.Comparator;

/**
 * A group of a council.
 *
 * @param municipality its number, or empty if the statement does not say
 * @param key the label as part of an IRI, such as {@code gruppe-2}
 */
public record GroupKey(String municipality, String key) implements Comparable<GroupKey> {

    private static final Comparator<GroupKey> ORDER =
            Comparator.comparing(GroupKey::municipality).thenComparing(GroupKey::key);

    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }
}
