package no.kurspakker.portal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionException;

/**
 * Finds statements by their index rows. The rarest thing asked for leads; the others are looked up for each of its rows. At most {@value
 * #BUDGET} rows are tried for one page: a page may be short, or empty, and still have a next one, so that no call grows with the number
 * of statements.
 */
final class StatementFinder {

    private static final SqlFile SQL = SqlFile.of(StatementFinder.class, "find.sql");
    private static final int BUDGET = 10_000;
    private static final int COUNTED = 2_000;
    private static final long LARGEST_PAGE_CHARACTERS = 16_000_000;

    private final Connection connection;
    private final StatementSearch search;
    private final List<Ref> refs;

    private StatementFinder(Connection connection, StatementSearch search, List<Ref> refs) {
        this.connection = connection;
        this.search = search;
        this.refs = refs;
    }

    static StatementRows find(Connection connection, StatementSearch search) {
        try {
            List<Ref> ordered = rarestFirst(connection, search.refs());
            return new StatementFinder(connection, search, ordered).page();
        } catch (SQLException refused) {
            throw new ConnectionException(refused);
        }
    }

    private static List<Ref> rarestFirst(Connection connection, List<Ref> refs)
            throws SQLException {
        if (refs.size() < 2) {
            return refs;
        }
        record Counted(Ref ref, long rows) {}
        List<Counted> counted = new ArrayList<>();
        for (Ref ref : refs) {
            try (PreparedStatement count = connection.prepareStatement(SQL.get("count"))) {
                bind(count, 1, ref);
                count.setInt(3, COUNTED);
                try (ResultSet row = count.executeQuery()) {
                    row.next();
                    counted.add(new Counted(ref, row.getLong(1)));
                }
            }
        }
        counted.sort(Comparator.comparingLong(Counted::rows));
        return counted.stream().map(Counted::ref).toList();
    }

    private StatementRows page() throws SQLException {
        List<FoundStatement> found = new ArrayList<>();
        long characters = 0;
        try (PreparedStatement query = connection.prepareStatement(query())) {
            bindAll(query);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (found.size() == search.limit() || characters > LARGEST_PAGE_CHARACTERS) {
                        long last = found.get(found.size() - 1).seq();
                        return new StatementRows(found, Optional.of(last));
                    }
                    FoundStatement next = FoundStatement.of(
                            rows.getLong(1), rows.getInt(2) != 0, rows.getString(3));
                    characters += next.text().length();
                    found.add(next);
                }
            }
        }
        return new StatementRows(found, endOfBudget());
    }

    private String query() {
        String text = refs.isEmpty() ? SQL.get("all") : SQL.get("by-ref");
        String lookups = (SQL.get("and-ref") + ' ').repeat(Math.max(0, refs.size() - 1));
        return ordered(text.replace("/* lookups */", lookups));
    }

    private String ordered(String text) {
        return search.isAscending() ? text.replace(" DESC", " ASC") : text;
    }

    private void bindAll(PreparedStatement query) throws SQLException {
        int at = bindRange(query, 1);
        if (!refs.isEmpty()) {
            query.setInt(at++, BUDGET);
        }
        for (Ref ref : refs.subList(Math.min(1, refs.size()), refs.size())) {
            at = bind(query, at, ref);
        }
        query.setInt(at, search.limit() + 1);
    }

    private int bindRange(PreparedStatement query, int from) throws SQLException {
        int at = refs.isEmpty() ? from : bind(query, from, refs.get(0));
        query.setLong(at, search.since().orElse(Long.MIN_VALUE));
        query.setLong(at + 1, search.until().orElse(Long.MAX_VALUE));
        return at + 2;
    }

    private static int bind(PreparedStatement query, int at, Ref ref) throws SQLException {
        query.setInt(at, ref.kind().code());
        query.setBytes(at + 1, ref.key().bytes());
        return at + 2;
    }

    /** {@return the last row tried, if there are more behind it} */
    private Optional<Long> endOfBudget() throws SQLException {
        if (refs.isEmpty()) {
            return Optional.empty();
        }
        try (PreparedStatement query =
                connection.prepareStatement(ordered(SQL.get("end-of-budget")))) {
            int at = bindRange(query, 1);
            query.setInt(at, BUDGET - 1);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
            }
        }
    }
}
