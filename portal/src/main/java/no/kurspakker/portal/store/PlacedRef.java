package no.kurspakker.portal.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A row of the index: {@code ref} finds the statement {@code seq}. */
record PlacedRef(Ref ref, long seq) {

    /** In the order of the index, so that what lies on one page of it is written together. */
    private static final Comparator<PlacedRef> ORDER = Comparator.comparingInt(
                    (PlacedRef placed) -> placed.ref().kind().code())
            .thenComparing(placed -> placed.ref().key().bytes(), Arrays::compareUnsigned)
            .thenComparingLong(PlacedRef::seq);

    static void insert(Rows rows, List<PlacedRef> refs) {
        rows.each("insert-ref", refs.stream().sorted(ORDER).toList(), (row, placed) -> {
            row.setInt(1, placed.ref().kind().code());
            row.setBytes(2, placed.ref().key().bytes());
            row.setLong(3, placed.seq());
        });
    }
}
