package no.kurspakker.portal.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.kurspakker.portal.launch.AuLaunch;
import no.kurspakker.portal.launch.Launcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends, now and every hour, launches whose time is over and that never said goodbye. */
final class GivingUp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GivingUp.class);

    private final Launcher launcher;
    private final ScheduledExecutorService hourly =
            Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "portal-giving-up");
                thread.setDaemon(true);
                return thread;
            });

    GivingUp(Launcher launcher) {
        this.launcher = launcher;
        var unused = hourly.scheduleWithFixedDelay(this::run, 0, 1, TimeUnit.HOURS);
    }

    private void run() {
        try {
            launcher.giveUp(AuLaunch.LONGEST);
        } catch (RuntimeException failure) {
            LOG.warn("launches that are over could not be ended; that is tried again", failure);
        }
    }

    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
