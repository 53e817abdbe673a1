package no.kurspakker.portal.report;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.kurspakker.tracking.value.JsonObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes states that are missing and keeps up those that are there, beside everything else a portal does. */
public final class ReportUpkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReportUpkeep.class);

    private final KnownCourses courses;
    private final EarlierPackages earlier;
    private final Rebuild rebuild;
    private final StatesKept kept;
    private volatile boolean isClosed;
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "portal-reports");
        thread.setDaemon(true);
        return thread;
    });

    public ReportUpkeep(
            KnownCourses courses, EarlierPackages earlier, Rebuild rebuild, StatesKept kept) {
        this.courses = courses;
        this.earlier = earlier;
        this.rebuild = rebuild;
        this.kept = kept;
    }

    /** Keeps reports of the course in {@code tracking} from now on. */
    public void follow(JsonObject tracking) {
        if (courses.put(tracking)) {
            goOn();
        }
    }

    /** Goes on with what is unfinished, and looks every minute: also erasing statements has states made anew. */
    public void begin() {
        var unused = List.of(
                later.scheduleWithFixedDelay(this::finish, 0, 1, TimeUnit.MINUTES),
                later.scheduleWithFixedDelay(this::keepUp, 2, 2, TimeUnit.SECONDS));
    }

    private void goOn() {
        later.execute(this::finish);
    }

    private void keepUp() {
        try {
            kept.keepUp();
        } catch (RuntimeException failure) {
            if (!isClosed) {
                LOG.warn("states of reports are behind; it is tried again", failure);
            }
        }
    }

    private synchronized void finish() {
        try {
            earlier.follow(courses);
            rebuild.finish((course, statements, done) -> {
                if (isClosed) {
                    throw new IllegalStateException("the portal is stopping");
                }
            });
        } catch (RuntimeException failure) {
            if (!isClosed) {
                LOG.warn("states of reports are unfinished; it goes on in a minute", failure);
            }
        }
    }

    @Override
    public void close() {
        isClosed = true;
        later.shutdownNow();
    }
}
