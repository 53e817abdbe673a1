package no.kurspakker.portal.people;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of a result, whose columns are known to be there. */
record RowReader(ResultSet row) {

    static RowReader of(ResultSet row) {
        return new RowReader(row);
    }

    String text(String column) {
        try {
            return String.valueOf(row.getString(column));
        } catch (SQLException notThere) {
            throw new IllegalStateException(notThere);
        }
    }

    boolean flag(String column) {
        return !text(column).equals("0");
    }
}
