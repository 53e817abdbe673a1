package no.kurspakker.portal.privacy;

import java.sql.SQLException;
import no.kurspakker.portal.Postgresql;
import no.kurspakker.portal.store.DatabaseLocation;

class PostgresqlForgettingTest extends ForgettingContract {

    @Override
    DatabaseLocation location() throws SQLException {
        return Postgresql.fresh();
    }
}
