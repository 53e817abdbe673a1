package no.kurspakker.portal.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date: a folder of numbered files for each kind of database. */
final class Migrations {

    private static final String FOLDER = "classpath:no/kurspakker/portal/migrations/";

    private Migrations() {}

    static void run(DatabaseLocation location, DataSource source) {
        String kind = location instanceof SqliteFolder ? "sqlite" : "postgresql";
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(FOLDER + kind)
                .outOfOrder(true)
                .load()
                .migrate();
    }
}
