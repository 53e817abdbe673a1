package no.kurspakker.portal.store;

import java.util.List;
import java.util.Optional;

/**
 * Which statements are asked for.
 *
 * @param refs all of them must lead to the statement; empty means every statement
 * @param since only those stored later, in microseconds since 1970
 * @param until only those stored then or earlier
 * @param isAscending whether the oldest comes first
 * @param limit how many at most, 1 to 1,000
 */
public record StatementSearch(
        List<Ref> refs,
        Optional<Long> since,
        Optional<Long> until,
        boolean isAscending,
        int limit) {

    public static final int LARGEST_PAGE = 1_000;

    public StatementSearch {
        refs = refs.stream().distinct().toList();
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("limit: " + limit + " is not 1 to 1,000");
        }
    }

    /** {@return the search that goes on behind the statement {@code seq}} */
    public StatementSearch behind(long seq) {
        return isAscending
                ? new StatementSearch(refs, Optional.of(seq), until, true, limit)
                : new StatementSearch(refs, since, Optional.of(seq - 1), false, limit);
    }
}
