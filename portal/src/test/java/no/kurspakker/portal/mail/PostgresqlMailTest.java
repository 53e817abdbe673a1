package no.kurspakker.portal.mail;

import java.sql.SQLException;
import no.kurspakker.portal.Postgresql;
import no.kurspakker.portal.store.DatabaseLocation;

class PostgresqlMailTest extends MailContract {

    @Override
    DatabaseLocation fresh() throws SQLException {
        return Postgresql.fresh();
    }
}
