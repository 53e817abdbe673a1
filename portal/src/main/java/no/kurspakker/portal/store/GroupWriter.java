package no.kurspakker.portal.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes: it takes all that waits, up to a limit, and commits it in one transaction, so that one wait for the disk
 * serves many requests. What fails takes nothing else with it.
 */
final class GroupWriter implements AutoCloseable {

    private static final int LARGEST_GROUP = 128;
    private static final int LONGEST_QUEUE = 2_048;
    private static final long PATIENCE_SECONDS = 60;

    private final BlockingQueue<WriteJob<?>> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Jdbi jdbi;
    private final Dialect dialect;
    private final StatementAppender appender;
    private final Thread thread;
    private volatile boolean isClosed;
    private volatile long busySince;
    private volatile long committed;
    private @Nullable Handle open;

    GroupWriter(DataSource source, Dialect dialect, Clock clock) {
        this.jdbi = Jdbi.create(source);
        this.dialect = dialect;
        this.appender = new StatementAppender(clock);
        this.busySince = Long.MAX_VALUE;
        this.thread = new Thread(this::run, "portal-writer");
        thread.setDaemon(true);
        thread.start();
    }

    <R> R write(WriteWork<R> work) {
        return submit(new WriteJob<>(work));
    }

    AppendResult append(StatementBatch batch) {
        return submit(new WriteJob<>(batch));
    }

    List<Placement> place(List<PlacedStatement> statements) {
        return write(handle -> appender.place(handle, statements));
    }

    void listen(StatementListener listener) {
        appender.listen(listener);
    }

    /** {@return the earliest time, in microseconds, that a statement not yet visible may have} */
    Optional<Long> busySince() {
        long since = busySince;
        return since == Long.MAX_VALUE ? Optional.empty() : Optional.of(since);
    }

    /** {@return the last time, in microseconds, given to a statement that is visible; absent until this process has stored one} */
    Optional<Long> committed() {
        long last = committed;
        return last == 0 ? Optional.empty() : Optional.of(last);
    }

    private <R> R submit(WriteJob<R> job) {
        try {
            if (isClosed || !queue.offer(job, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new StoreBusyException("too many writes are waiting");
            }
            return job.await(PATIENCE_SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreBusyException("the portal is stopping", stopped);
        }
    }

    private void run() {
        while (!isClosed || !queue.isEmpty()) {
            List<WriteJob<?>> group = next();
            if (!group.isEmpty()) {
                commit(group);
            }
        }
        disconnect();
    }

    private List<WriteJob<?>> next() {
        List<WriteJob<?>> group = new ArrayList<>();
        try {
            WriteJob<?> first = queue.poll(200, TimeUnit.MILLISECONDS);
            if (first != null) {
                group.add(first);
                queue.drainTo(group, LARGEST_GROUP - 1);
            }
        } catch (InterruptedException stopped) {
            isClosed = true;
        }
        return group;
    }

    /**
     * A group that fails as a whole is tried again one by one, so that only what is at fault fails. A connection that broke while nobody
     * used it is replaced first, and nobody is told.
     */
    private void commit(List<WriteJob<?>> group) {
        boolean isReused = dialect.hasServer() && open != null;
        busySince = appender.now();
        try {
            inTransaction(group);
        } catch (RuntimeException | Error failure) {
            disconnect();
            appender.rolledBack();
            if (isReused && Outage.isIn(failure)) {
                commit(group);
            } else if (group.size() == 1) {
                group.get(0).fail(failure);
            } else {
                group.forEach(job -> commit(List.of(job)));
            }
        } finally {
            busySince = Long.MAX_VALUE;
        }
    }

    private void inTransaction(List<WriteJob<?>> group) {
        Handle handle = connected();
        handle.begin();
        dialect.lock(handle);
        for (WriteJob<?> job : group) {
            if (job.batch().isEmpty()) {
                job.run(handle);
            }
        }
        List<WriteJob<?>> appends =
                group.stream().filter(job -> job.batch().isPresent()).toList();
        if (!appends.isEmpty()) {
            List<AppendResult> results = appender.append(
                    handle,
                    appends.stream().map(job -> job.batch().orElseThrow()).toList());
            for (int i = 0; i < results.size(); i++) {
                appends.get(i).appended(results.get(i));
            }
        }
        handle.commit();
        committed = appender.last();
        busySince = Long.MAX_VALUE;
        group.forEach(WriteJob::committed);
    }

    private Handle connected() {
        Handle handle = open;
        if (handle == null) {
            handle = jdbi.open();
            open = handle;
            dialect.prepareWriter(handle);
        }
        return handle;
    }

    private void disconnect() {
        Handle handle = open;
        open = null;
        if (handle != null) {
            try {
                handle.rollback();
            } catch (RuntimeException alreadyGone) {
                // The connection is broken: the database has rolled back by itself.
            }
            try {
                handle.close();
            } catch (RuntimeException alreadyGone) {
                // As above.
            }
        }
    }

    @Override
    public void close() {
        isClosed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
