package no.kurspakker.portal.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** One thing that waits to be written: some work, or a batch of statements. */
final class WriteJob<R> {

    private final @Nullable WriteWork<R> work;
    private final @Nullable StatementBatch batch;
    private final CompletableFuture<R> done = new CompletableFuture<>();
    private @Nullable R result;
    private @Nullable RuntimeException refusal;

    WriteJob(WriteWork<R> work) {
        this.work = work;
        this.batch = null;
    }

    WriteJob(StatementBatch batch) {
        this.work = null;
        this.batch = batch;
    }

    Optional<StatementBatch> batch() {
        return Optional.ofNullable(batch);
    }

    /** Runs the work; what it refuses is undone and told, and the rest of the group goes on. */
    void run(Handle handle) {
        handle.savepoint("job");
        try {
            result = work == null ? null : work.run(handle);
            refusal = null;
            handle.releaseSavepoint("job");
        } catch (WriteRefusedException refused) {
            handle.rollbackToSavepoint("job");
            refusal = refused;
        }
    }

    @SuppressWarnings("unchecked") // A job with a batch is made for this result only.
    void appended(AppendResult appended) {
        result = (R) appended;
    }

    void committed() {
        if (refusal != null) {
            done.completeExceptionally(refusal);
        } else {
            done.complete(result);
        }
    }

    void fail(Throwable failure) {
        done.completeExceptionally(failure);
    }

    R await(long seconds) throws InterruptedException {
        try {
            return done.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new StoreBusyException("the database did not answer in time", late);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
