package no.kurspakker.portal.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The open database of a portal. Reads run side by side; writes are committed in groups by one writer.
 *
 * <p>Safe for use by several threads.
 */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final Dialect dialect;
    private final GroupWriter writer;
    private final Clock clock;

    private Database(HikariDataSource pool, GroupWriter writer, Dialect dialect, Clock clock) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        this.writer = writer;
        this.dialect = dialect;
        this.clock = clock;
    }

    /**
     * {@return the database at {@code location}, made or brought up to date where that is needed}
     *
     * @throws IOException if it cannot be opened; the message names it
     */
    public static Database open(DatabaseLocation location, Clock clock) throws IOException {
        QuietLogs.apply();
        DataSource writing = Connections.writing(location);
        try {
            Migrations.run(location, writing);
        } catch (RuntimeException refused) {
            throw new IOException("cannot open the database " + location, refused);
        }
        Dialect dialect =
                location instanceof SqliteFolder ? new SqliteDialect() : new PostgresqlDialect();
        GroupWriter writer = new GroupWriter(writing, dialect, clock);
        return new Database(Connections.reading(location), writer, dialect, clock);
    }

    /** {@return what {@code work} reads, in one transaction} */
    public <R> R read(Function<Handle, R> work) {
        return jdbi.inTransaction(work::apply);
    }

    /** {@return what {@code work} gives, once it is committed and safe on disk} */
    public <R> R write(WriteWork<R> work) {
        return writer.write(work);
    }

    /** {@return what {@code work} reads, all of it as it is at one moment} */
    public <R> R snapshot(Function<Handle, R> work) {
        return jdbi.inTransaction(dialect.snapshot(), work::apply);
    }

    /** {@return what the database itself finds wrong in its files; empty if nothing} */
    public List<String> faults(Handle handle) {
        return dialect.faults(handle);
    }

    /** {@return what became of each of {@code statements}, which another database has stored} */
    public List<Placement> place(List<PlacedStatement> statements) {
        return writer.place(statements);
    }

    /** Has what {@code handle} deletes in this transaction overwritten on disk, where the database can. */
    public void beforeErasing(Handle handle) {
        dialect.overwriteDeleted(handle);
    }

    /** Once something was deleted for good: writes over what logs still hold of it, where the database can. */
    public void afterErasing() {
        jdbi.useHandle(dialect::truncateLog);
    }

    /** {@return the clock that times what is stored} */
    public Clock clock() {
        return clock;
    }

    GroupWriter writer() {
        return writer;
    }

    Dialect dialect() {
        return dialect;
    }

    @Override
    public void close() {
        writer.close();
        pool.close();
    }
}
