package no.kurspakker.portal.launch;

import java.sql.ResultSet;
import java.sql.SQLException;
import no.kurspakker.export.launch.LaunchProtocol;

/** Reads rows of packages. */
final class PackageRow {

    private PackageRow() {}

    static CoursePackage read(ResultSet row) throws SQLException {
        return new CoursePackage(
                row.getString("id"),
                row.getString("course"),
                row.getString("title"),
                LaunchProtocol.valueOf(row.getString("protocol")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getInt("files"),
                row.getLong("added"));
    }
}
