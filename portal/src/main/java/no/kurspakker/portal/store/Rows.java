package no.kurspakker.portal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.ConnectionException;

/** Many rows at once: lookups by lists of keys, and batches. */
final class Rows {

    private static final int AT_ONCE = 256;

    private final Connection connection;
    private final SqlFile sql;

    Rows(Connection connection, SqlFile sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /** Binds one row. */
    @FunctionalInterface
    interface Binder<T> {

        void bind(PreparedStatement statement, T value) throws SQLException;
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Reader<R> {

        R read(ResultSet row) throws SQLException;
    }

    /** {@return the rows of the query {@code name} for all {@code keys}, some hundred keys at a time} */
    <R> List<R> find(String name, List<Key> keys, Reader<R> reader) {
        List<R> found = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<Key> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            // A few lengths only, so that the database knows the query again.
            int places = Integer.highestOneBit(Math.max(1, some.size() - 1)) * 2;
            try (PreparedStatement statement = connection.prepareStatement(sql.get(name, places))) {
                for (int i = 0; i < places; i++) {
                    statement.setBytes(
                            i + 1, some.get(Math.min(i, some.size() - 1)).bytes());
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.read(rows));
                    }
                }
            } catch (SQLException refused) {
                throw new ConnectionException(refused);
            }
        }
        return found;
    }

    /** {@return the id of the statement stored as {@code seq}, which is there} */
    Key id(long seq) {
        try (PreparedStatement statement = connection.prepareStatement(sql.get("id-of"))) {
            statement.setLong(1, seq);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return Key.of(rows.getBytes(1));
            }
        } catch (SQLException refused) {
            throw new ConnectionException(refused);
        }
    }

    /** Runs the query {@code name} once for each of {@code values}. */
    <T> void each(String name, List<T> values, Binder<T> binder) {
        if (values.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.get(name))) {
            for (T value : values) {
                binder.bind(statement, value);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException refused) {
            throw new ConnectionException(refused);
        }
    }
}
