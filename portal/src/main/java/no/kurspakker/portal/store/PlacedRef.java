package no.kurspakker.portal.store;

import java.util.List;

/** A row of the index: {@code ref} finds the statement {@code seq}. */
record PlacedRef(Ref ref, long seq) {

    static void insert(Rows rows, List<PlacedRef> refs) {
        rows.each("insert-ref", refs, (row, placed) -> {
            row.setInt(1, placed.ref().kind().code());
            row.setBytes(2, placed.ref().key().bytes());
            row.setLong(3, placed.seq());
        });
    }
}
