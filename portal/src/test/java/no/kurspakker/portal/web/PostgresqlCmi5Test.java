package no.kurspakker.portal.web;

import java.nio.file.Path;
import java.sql.SQLException;
import no.kurspakker.portal.Postgresql;
import no.kurspakker.portal.store.DatabaseLocation;

class PostgresqlCmi5Test extends Cmi5Contract {

    @Override
    DatabaseLocation location(Path folder) throws SQLException {
        return Postgresql.fresh();
    }
}
