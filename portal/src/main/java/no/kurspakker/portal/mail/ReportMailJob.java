package no.kurspakker.portal.mail;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, looking once a minute. */
public final class ReportMailJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMailJob.class);
    private static final long LOOK_SECONDS = 60;
    private static final long FIRST_LOOK_SECONDS = 1;
    private static final long LAST_WORDS_SECONDS = 5;

    private final ReportMails mails;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(ReportMailJob::thread);

    private ReportMailJob(ReportMails mails) {
        this.mails = mails;
    }

    /** {@return a job that runs until it is closed} */
    @SuppressWarnings("FutureReturnValueIgnored") // Failures are told by look().
    public static ReportMailJob start(ReportMails mails) {
        ReportMailJob job = new ReportMailJob(mails);
        job.timer.scheduleWithFixedDelay(
                job::look, FIRST_LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
        return job;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "portal-mail");
        thread.setDaemon(true);
        return thread;
    }

    private void look() {
        try {
            mails.sendDue();
        } catch (RuntimeException failure) {
            LOG.warn("reports that are due could not be looked up, and will be again", failure);
        }
    }

    @Override
    public void close() {
        // What is being sent shall be known as sent, if that takes but a moment.
        mails.end();
        timer.shutdown();
        try {
            if (!timer.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
                timer.shutdownNow();
                LOG.warn("a mail was being sent when the portal ended; it may be sent again");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
