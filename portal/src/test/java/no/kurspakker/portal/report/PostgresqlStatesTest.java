package no.kurspakker.portal.report;

import java.sql.SQLException;
import no.kurspakker.portal.Postgresql;
import no.kurspakker.portal.store.DatabaseLocation;

class PostgresqlStatesTest extends StatesContract {

    @Override
    DatabaseLocation location() throws SQLException {
        return Postgresql.fresh();
    }
}
