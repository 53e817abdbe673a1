package no.kurspakker.portal.transfer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies all tables between an SQLite and a PostgreSQL database of the same version. The names of tables and columns are those of the
 * SQLite database; the types are those of the other one.
 */
final class TableCopy {

    private static final int AT_ONCE = 500;

    private final Connection sqlite;
    private final Connection postgresql;

    TableCopy(Connection sqlite, Connection postgresql) {
        this.sqlite = sqlite;
        this.postgresql = postgresql;
    }

    /** {@return all tables, those that others refer to before these} */
    static List<String> tables(Connection sqlite) throws SQLException {
        Map<String, List<String>> needs = new LinkedHashMap<>();
        for (String table : strings(
                sqlite,
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                        + " AND name <> 'flyway_schema_history' ORDER BY name",
                "name")) {
            List<String> others = new ArrayList<>(
                    strings(sqlite, "PRAGMA foreign_key_list(" + table + ")", "table"));
            others.remove(table);
            needs.put(table, others);
        }
        List<String> ordered = new ArrayList<>();
        while (!needs.isEmpty()) {
            List<String> next = needs.entrySet().stream()
                    .filter(entry -> ordered.containsAll(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other: " + needs.keySet());
            }
            ordered.addAll(next);
            next.forEach(needs::remove);
        }
        return ordered;
    }

    private static List<String> strings(Connection connection, String query, String column)
            throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(column));
            }
        }
        return found;
    }

    void toSqlite() throws SQLException {
        copy(postgresql, sqlite);
    }

    void toPostgresql() throws SQLException {
        copy(sqlite, postgresql);
    }

    private void copy(Connection from, Connection to) throws SQLException {
        List<String> tables = tables(sqlite);
        for (int i = tables.size() - 1; i >= 0; i--) {
            try (Statement statement = to.createStatement()) {
                statement.executeUpdate("DELETE FROM " + tables.get(i));
            }
        }
        for (String table : tables) {
            copy(from, to, table);
        }
    }

    private void copy(Connection from, Connection to, String table) throws SQLException {
        List<String> columns = strings(sqlite, "PRAGMA table_info(" + table + ")", "name");
        String names = String.join(", ", columns);
        String select = "SELECT " + names + " FROM " + table;
        int[] types = types(select);
        String insert = "INSERT INTO " + table + " (" + names + ") VALUES (?"
                + ", ?".repeat(columns.size() - 1) + ")";
        try (Statement reading = from.createStatement();
                PreparedStatement writing = to.prepareStatement(insert)) {
            reading.setFetchSize(AT_ONCE);
            int waiting = 0;
            try (ResultSet rows = reading.executeQuery(select)) {
                while (rows.next()) {
                    bind(rows, writing, types);
                    writing.addBatch();
                    if (++waiting == AT_ONCE) {
                        writing.executeBatch();
                        waiting = 0;
                    }
                }
            }
            writing.executeBatch();
        }
    }

    private int[] types(String select) throws SQLException {
        try (Statement statement = postgresql.createStatement();
                ResultSet none = statement.executeQuery(select + " LIMIT 0")) {
            ResultSetMetaData columns = none.getMetaData();
            int[] types = new int[columns.getColumnCount()];
            for (int i = 0; i < types.length; i++) {
                types[i] = columns.getColumnType(i + 1);
            }
            return types;
        }
    }

    private static void bind(ResultSet from, PreparedStatement to, int[] types)
            throws SQLException {
        for (int i = 1; i <= types.length; i++) {
            int type = types[i - 1];
            switch (type) {
                case Types.BINARY, Types.VARBINARY -> to.setBytes(i, from.getBytes(i));
                case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> {
                    long number = from.getLong(i);
                    if (from.wasNull()) {
                        to.setNull(i, type);
                    } else {
                        to.setLong(i, number);
                    }
                }
                case Types.VARCHAR -> to.setString(i, from.getString(i));
                default -> throw new IllegalStateException("no way to copy type " + type);
            }
        }
    }
}
