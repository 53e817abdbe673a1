package no.kurspakker.portal.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.course.Iri;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.portal.people.ActorHome;
import no.kurspakker.portal.people.NewPerson;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Role;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.report.KnownCourse;
import no.kurspakker.portal.report.KnownCourses;
import no.kurspakker.portal.report.LiveReports;
import no.kurspakker.portal.report.Population;
import no.kurspakker.portal.report.Rebuild;
import no.kurspakker.portal.report.ReportListener;
import no.kurspakker.portal.report.ReportLooks;
import no.kurspakker.portal.report.StatesKept;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.StatementBatch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.event.LearningSession;
import no.kurspakker.tracking.event.Moments;
import no.kurspakker.tracking.event.StatementFactory;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.json.TrackingJson;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonObject;

/** A mail server, and one portal's database with a course that many have taken. */
final class MailScene implements AutoCloseable {

    static final URI ADDRESS = URI.create("https://kurs.example.org/");
    /** Two who have names; the first is of 5001, the second of 5002. */
    static final List<String> NAMES = List.of("Berit Navnesen", "Truls Fremmed");

    private static final int LEARNERS = 40;
    private static final TrackingPlan PLAN = plan();

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    final Database database;
    final Secrets secrets = new Secrets(new SecureRandom());
    final People people;
    final KnownCourses courses;
    final Subscriptions subscriptions;
    final ReportLooks looks;
    final KnownCourse course;

    MailScene(DatabaseLocation location, Clock clock) throws IOException {
        database = Database.open(location, clock);
        people = new People(database, secrets);
        courses = new KnownCourses(database);
        subscriptions = new Subscriptions(database, secrets);
        looks = new ReportLooks(database);
        StatementStore store = new StatementStore(database);
        store.listen(new ReportListener(courses));
        courses.put((JsonObject) JsonReader.read(TrackingJson.write(PLAN)));
        new Rebuild(database, courses).finish((one, statements, done) -> {});
        store.append(new StatementBatch(
                said(clock).stream()
                        .map(one -> NewStatement.of(StatementWriter.json(one), List.of()))
                        .toList(),
                List.of()));
        course = courses.all().get(0);
        server.start();
    }

    private static TrackingPlan plan() {
        try {
            return TrackingPlan.of(CourseReader.read(Path.of("src/test/courses/valves"))
                    .value()
                    .orElseThrow());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private List<Statement> said(Clock clock) {
        List<Statement> said =
                new ArrayList<>(Population.of(7, PLAN, new Population.Size(LEARNERS, 3, 1)));
        Iri home = new Iri(ActorHome.of(database, secrets).value());
        for (int i = 0; i < NAMES.size(); i++) {
            Person learner = people.put(new NewPerson(
                    "learner" + i,
                    Optional.of(NAMES.get(i)),
                    Optional.of(Role.LEARNER),
                    Optional.of("500" + (1 + i)),
                    Optional.empty()));
            Agent agent = Agent.of(new Account(home, learner.actor().toString()));
            said.add(new StatementFactory(
                            PLAN,
                            new LearningSession(
                                    agent, secrets.uuid(), "Plattform 1.0", Optional.empty()),
                            new Moments(
                                    () -> clock.instant().minus(Duration.ofDays(1)), secrets::uuid))
                    .courseInitialized());
        }
        return said;
    }

    Person person(String login, Role role, String municipality) {
        return people.put(new NewPerson(
                login,
                Optional.empty(),
                Optional.of(role),
                Optional.of(municipality),
                Optional.empty()));
    }

    void delete(UUID person) {
        database.write(
                handle -> handle.execute("DELETE FROM person WHERE id = ?", person.toString()));
    }

    CompletionReport report() {
        return reports().of(course);
    }

    LiveReports reports() {
        return new LiveReports(
                database, new StatesKept(database, courses), ActorHome.of(database, secrets));
    }

    ReportMails mails(Mailer mailer) {
        return new ReportMails(
                new ReportMails.Sources(people, courses, reports(), looks),
                subscriptions,
                mailer,
                ADDRESS);
    }

    /** {@return what a portal in another process, or after a new start, sends with} */
    ReportMails elsewhere(Database other, Mailer mailer) {
        return new ReportMails(
                new ReportMails.Sources(
                        new People(other, secrets),
                        new KnownCourses(other),
                        new LiveReports(
                                other,
                                new StatesKept(other, new KnownCourses(other)),
                                ActorHome.of(other, secrets)),
                        new ReportLooks(other)),
                new Subscriptions(other, secrets),
                mailer,
                ADDRESS);
    }

    /** {@return a mailer to the server at {@code port}} */
    Mailer mailer(int port) throws IOException {
        return SmtpMailer.of(
                new MailSettings(
                        "127.0.0.1",
                        port,
                        MailTls.NONE,
                        "portal@example.org",
                        Optional.empty(),
                        Optional.empty(),
                        ADDRESS),
                database.clock());
    }

    /** {@return how many went to the server} */
    int sendDue() throws IOException {
        return mails(mailer(server.getSmtp().getPort())).sendDue();
    }

    /** {@return the last message to {@code address}} */
    MimeMessage to(String address) throws MessagingException {
        MimeMessage last = null;
        for (MimeMessage one : Arrays.asList(server.getReceivedMessages())) {
            if (one.getAllRecipients()[0].toString().equals(address)) {
                last = one;
            }
        }
        if (last == null) {
            throw new AssertionError("no mail to " + address);
        }
        return last;
    }

    /** Forgets everybody but the learners, and every mail. */
    void clear() throws FolderException {
        database.write(handle -> {
            handle.execute("DELETE FROM report_look");
            return handle.execute("DELETE FROM person WHERE login NOT LIKE 'learner%'");
        });
        server.stop();
        server.start();
        server.purgeEmailFromAllMailboxes();
    }

    @Override
    public void close() {
        server.stop();
        database.close();
    }
}
