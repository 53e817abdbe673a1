package no.kurspakker.portal.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** How each database is connected to. */
final class Connections {

    private static final int READERS = 6;
    private static final int CACHE_KIB = 32 * 1024;
    private static final int READER_CACHE_KIB = 4 * 1024;
    private static final Duration BUSY = Duration.ofSeconds(20);
    private static final Duration WAIT = Duration.ofSeconds(5);

    private Connections() {}

    static DataSource writing(DatabaseLocation location) throws IOException {
        if (location instanceof SqliteFolder folder) {
            Files.createDirectories(folder.folder());
            SQLiteConfig config = sqlite(CACHE_KIB);
            config.setTransactionMode(TransactionMode.IMMEDIATE);
            return sqlite(folder, config);
        }
        return postgresql((PostgresqlAddress) location);
    }

    static HikariDataSource reading(DatabaseLocation location) {
        HikariConfig config = new HikariConfig();
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT.toMillis());
        config.setPoolName("readers");
        if (location instanceof SqliteFolder folder) {
            SQLiteConfig sqlite = sqlite(READER_CACHE_KIB);
            sqlite.setTransactionMode(TransactionMode.DEFERRED);
            config.setDataSource(sqlite(folder, sqlite));
        } else {
            config.setDataSource(postgresql((PostgresqlAddress) location));
        }
        return new HikariDataSource(config);
    }

    private static SQLiteConfig sqlite(int cache) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout((int) BUSY.toMillis());
        config.setCacheSize(-cache);
        config.enforceForeignKeys(true);
        return config;
    }

    private static DataSource sqlite(SqliteFolder folder, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.file());
        return source;
    }

    private static DataSource postgresql(PostgresqlAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(address.url());
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("kurspakker");
        source.setTcpKeepAlive(true);
        return source;
    }
}
