package no.kurspakker.portal.store;

import java.util.List;

/** The statement {@code seq} has the statement {@code target} as its object. */
record Pointing(Key target, long seq, boolean isVoiding) {

    static List<Pointing> at(Rows rows, List<Key> targets) {
        return rows.find(
                "pointing",
                targets,
                row -> new Pointing(
                        Key.of(row.getBytes("target")),
                        row.getLong("seq"),
                        row.getInt("voiding") != 0));
    }
}
