package no.kurspakker.portal.lrs;

import java.sql.SQLException;
import no.kurspakker.portal.Postgresql;
import no.kurspakker.portal.store.DatabaseLocation;

class PostgresqlLrsTest extends LrsContract {

    @Override
    DatabaseLocation location() throws SQLException {
        return Postgresql.fresh();
    }
}
