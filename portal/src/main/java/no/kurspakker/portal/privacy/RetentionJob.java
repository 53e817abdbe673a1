package no.kurspakker.portal.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs retention when the portal has started and then once a day. The clock says when; the timer only looks at it. */
public final class RetentionJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final long LOOK_MINUTES = 10;

    private final Retention retention;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(RetentionJob::thread);
    private Instant due;
    private @Nullable ScheduledFuture<?> looking;

    public RetentionJob(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
        this.due = clock.instant();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "portal-retention");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to look at the clock. */
    public void start() {
        looking = timer.scheduleWithFixedDelay(this::look, 1, LOOK_MINUTES, TimeUnit.MINUTES);
    }

    /** A failure is told, and tried again at the next look. */
    private void look() {
        try {
            runIfDue();
        } catch (RuntimeException failure) {
            LOG.warn("what is too old could not be deleted, and will be tried again", failure);
        }
    }

    /** {@return what went; absent if it is not yet time} */
    Optional<Removed> runIfDue() {
        Instant now = clock.instant();
        if (now.isBefore(due)) {
            return Optional.empty();
        }
        Removed removed = retention.run();
        due = now.plus(EVERY);
        if (!removed.isNothing()) {
            LOG.info(
                    "too old, and deleted: {} statements, {} documents",
                    removed.statements(),
                    removed.documents());
        }
        return Optional.of(removed);
    }

    @Override
    public void close() {
        if (looking != null) {
            looking.cancel(true);
        }
        timer.shutdownNow();
    }
}
