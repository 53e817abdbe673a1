package no.kurspakker.portal.mail;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import no.kurspakker.portal.mail.Subscriptions.Claim;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.report.KnownCourse;
import no.kurspakker.portal.report.KnownCourses;
import no.kurspakker.portal.report.LiveReports;
import no.kurspakker.portal.report.ReportLooks;
import no.kurspakker.portal.report.ReportRights;
import no.kurspakker.tracking.report.view.ReportView;
import no.kurspakker.tracking.report.view.ViewedReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the reports that are due. What a person may see is worked out from the role of that moment: it may be less than when the wish was made,
 * and who may see nothing any more gets nothing, ever. Safe for use by several threads and portals.
 */
public final class ReportMails {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMails.class);

    private final Sources sources;
    private final Subscriptions subscriptions;
    private final Mailer mailer;
    private final URI portal;
    private volatile boolean isEnding;

    /** @param portal where readers reach it; ends with a slash */
    public ReportMails(Sources sources, Subscriptions subscriptions, Mailer mailer, URI portal) {
        this.sources = sources;
        this.subscriptions = subscriptions;
        this.mailer = mailer;
        this.portal = portal;
    }

    /** What letters are made of. */
    public record Sources(
            People people, KnownCourses courses, LiveReports reports, ReportLooks looks) {}

    /** What a claim leads to. */
    private record Reader(Person person, KnownCourse course, ReportView view) {}

    /** {@return how many went out of those that are due} Once the server itself is in trouble it is left in peace: the others wait untried. */
    public int sendDue() {
        int sent = 0;
        int waiting = 0;
        Optional<MailFailedException> down = Optional.empty();
        for (Optional<Claim> claim = next(); claim.isPresent(); claim = next()) {
            if (down.isPresent()) {
                subscriptions.failed(claim.get(), down.get());
                waiting++;
                continue;
            }
            try {
                sent += send(claim.get()) ? 1 : 0;
            } catch (MailFailedException failure) {
                down = Optional.of(failure).filter(one -> one.trouble().isOfServer());
            }
        }
        if (waiting > 0) {
            LOG.warn("{} more reports wait for the mail server", waiting);
        }
        return sent;
    }

    /** Begins no further mail. */
    public void end() {
        isEnding = true;
    }

    private Optional<Claim> next() {
        return isEnding ? Optional.empty() : subscriptions.claim();
    }

    /** {@return whether the mail went out; if not, its time has not come or it has no reader any more} */
    private boolean send(Claim claim) throws MailFailedException {
        Optional<Reader> reader = reader(claim.subscription());
        if (reader.isEmpty()) {
            LOG.info("reports by mail end: who asked for them may see none any more");
            subscriptions.end(claim);
            return false;
        }
        if (!reader.get().course().isWhole()) {
            subscriptions.release(claim);
            return false;
        }
        MailStanding before = claim.subscription().standing();
        String view = reader.get().view().id();
        if (before.failures() == 0) {
            // Before it goes, so that no mail is on its way that the log does not know.
            note(reader.get(), "mail", view);
        }
        try {
            mailer.send(letter(claim.subscription(), reader.get()));
            if (before.failures() != 0) {
                note(reader.get(), "mail", view);
            }
            subscriptions.sent(claim);
            return true;
        } catch (MailFailedException failure) {
            if (!before.trouble().equals(Optional.of(failure.trouble()))) {
                note(reader.get(), "mail-failed", failure.trouble().id());
            }
            boolean isOver = subscriptions.failed(claim, failure);
            LOG.warn(
                    "a report was not sent by mail ({}); {}",
                    failure.trouble().id(),
                    isOver ? "given up" : "it will be tried again");
            throw failure;
        }
    }

    private Optional<Reader> reader(Subscription subscription) {
        Optional<Person> person = sources.people().byId(subscription.person());
        Optional<ReportView> view = person.flatMap(ReportRights::viewOf);
        Optional<KnownCourse> course = sources.courses().all().stream()
                .filter(one -> one.key().equals(subscription.course()))
                .findFirst();
        return view.isEmpty() || course.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reader(person.orElseThrow(), course.get(), view.get()));
    }

    private Letter letter(Subscription subscription, Reader reader) throws MailFailedException {
        try {
            ViewedReport viewed = ViewedReport.of(
                    sources.reports().of(reader.course()),
                    reader.view(),
                    subscription.wish().isWithNames());
            return new ReportLetter(subscription, reader.course(), viewed, portal).write();
        } catch (IOException | RuntimeException fault) {
            LOG.error("a report for a mail could not be made", fault);
            throw new MailFailedException(MailTrouble.REPORT, false);
        }
    }

    private void note(Reader reader, String what, String detail) {
        sources.looks().note(reader.person(), reader.course(), what, detail);
    }
}
