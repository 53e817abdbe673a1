package no.kurspakker.portal.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.router.EndpointNotFound;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.SessionTokens;
import no.kurspakker.portal.launch.Attempts;
import no.kurspakker.portal.launch.AuLaunch;
import no.kurspakker.portal.launch.AuProgress;
import no.kurspakker.portal.launch.LaunchBooks;
import no.kurspakker.portal.launch.LaunchStatements;
import no.kurspakker.portal.launch.Launcher;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.launch.Satisfaction;
import no.kurspakker.portal.launch.Sessions;
import no.kurspakker.portal.launch.StoreOutlet;
import no.kurspakker.portal.lrs.ClientFault;
import no.kurspakker.portal.lrs.Lrs;
import no.kurspakker.portal.lrs.Relay;
import no.kurspakker.portal.mail.Mailer;
import no.kurspakker.portal.mail.ReportMailJob;
import no.kurspakker.portal.mail.ReportMails;
import no.kurspakker.portal.mail.Subscriptions;
import no.kurspakker.portal.page.Pages;
import no.kurspakker.portal.people.ActorHome;
import no.kurspakker.portal.people.Enrolments;
import no.kurspakker.portal.people.Links;
import no.kurspakker.portal.people.LogIns;
import no.kurspakker.portal.people.Passwords;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.people.Throttle;
import no.kurspakker.portal.report.EarlierPackages;
import no.kurspakker.portal.report.KnownCourses;
import no.kurspakker.portal.report.LiveReports;
import no.kurspakker.portal.report.Rebuild;
import no.kurspakker.portal.report.ReportListener;
import no.kurspakker.portal.report.ReportLooks;
import no.kurspakker.portal.report.ReportUpkeep;
import no.kurspakker.portal.report.StatesKept;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DocumentStore;
import no.kurspakker.portal.store.Outage;
import no.kurspakker.portal.store.StatementStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages and launches of a portal. Safe for use by several threads. */
public final class PortalWeb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PortalWeb.class);
    private static final List<String> FOR_PROGRAMS = List.of(Lrs.PATH + "/", Relay.PATH + "/");
    private static final int NOT_FOUND = 404;
    private static final int MISDIRECTED = 421;
    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;
    private static final long LARGEST_FORM = PackageShelf.LARGEST + (1L << 20);

    private final Hosts hosts;
    private final People people;
    private final Links links;
    private final PackageShelf shelf;
    private final AuProgress progress;
    private final Visitors visitors;
    private final Screen screen;
    private final ContentRoutes content;
    private final AccountRoutes accounts;
    private final CourseRoutes courses;
    private final PackageRoutes packages;
    private final LearnerRoutes learners;
    private final PeopleRoutes peoplePages;
    private final ReportRoutes reports;
    private final MailRoutes mailPages;
    private final MailLinkRoutes mailLinks;
    private final ReportMails.Sources mailSources;
    private final Subscriptions subscriptions;
    private final ReportUpkeep upkeep;
    private final GivingUp givingUp;
    private volatile Optional<ReportMailJob> mailJob = Optional.empty();

    /** @throws IOException if there is no room for unpacked packages */
    public PortalWeb(Database database, Credentials credentials, SecureRandom random, Hosts hosts)
            throws IOException {
        this.hosts = hosts;
        Secrets secrets = new Secrets(random);
        people = new People(database, secrets);
        links = new Links(database, secrets);
        shelf = new PackageShelf(database, secrets);
        visitors = new Visitors(new LogIns(database, people, secrets), hosts);
        screen = new Screen(visitors);
        Attempts attempts = new Attempts(database, secrets);
        Sessions sessions = new Sessions(database, secrets, attempts);
        StatementStore store = new StatementStore(database);
        LaunchStatements statements = new LaunchStatements(
                new StoreOutlet(store), ActorHome.of(database, secrets), database.clock(), secrets);
        KnownCourses known = new KnownCourses(database);
        store.listen(new ReportListener(known));
        StatesKept kept = new StatesKept(database, known);
        upkeep = new ReportUpkeep(
                known, new EarlierPackages(database, shelf), new Rebuild(database, known), kept);
        upkeep.begin();
        LaunchBooks books = new LaunchBooks(shelf, attempts, people, statements);
        AuLaunch aus = auLaunch(database, credentials, books);
        Launcher launcher = new Launcher(books, sessions, aus, secrets);
        progress = new AuProgress(books, sessions, launcher);
        store.listen(progress);
        givingUp = new GivingUp(launcher);
        Enrolments enrolments = new Enrolments(database);
        Office office = new Office(shelf, people, enrolments, attempts, launcher);
        content = new ContentRoutes(launcher, hosts, screen);
        accounts = new AccountRoutes(
                new AccountRoutes.Accounts(
                        people, new Passwords(random), new Throttle(database), links),
                visitors,
                screen);
        ReportRoutes.Desk desk = new ReportRoutes.Desk(
                known,
                new LiveReports(database, kept, ActorHome.of(database, secrets)),
                new ReportLooks(database));
        reports = new ReportRoutes(desk, visitors, screen);
        subscriptions = new Subscriptions(database, secrets);
        mailSources = new ReportMails.Sources(people, known, desk.reports(), desk.looks());
        mailPages = new MailRoutes(desk, subscriptions, visitors, screen);
        mailLinks = new MailLinkRoutes(desk, people, subscriptions, screen);
        courses = new CourseRoutes(office, visitors, screen, hosts);
        packages = new PackageRoutes(office, upkeep, visitors, screen);
        learners = new LearnerRoutes(office, visitors, screen);
        peoplePages = new PeopleRoutes(people, links, visitors, screen);
    }

    private static AuLaunch auLaunch(
            Database database, Credentials credentials, LaunchBooks books) {
        return new AuLaunch(
                new SessionTokens(credentials),
                new DocumentStore(database),
                books,
                new Satisfaction(books));
    }

    /** {@return the path of the link for the first administrator, if there is none yet} */
    public Optional<String> firstLink() {
        return people.hasAdministrator()
                ? Optional.empty()
                : Optional.of("/link#" + links.forFirst());
    }

    /**
     * From now on sends the reports that people have asked for.
     *
     * @param address of the portal, for readers of the mail; ends with a slash
     */
    public void sendMail(Mailer mailer, URI address) {
        mailPages.beReady();
        mailJob = Optional.of(
                ReportMailJob.start(new ReportMails(mailSources, subscriptions, mailer, address)));
    }

    public void add(JavalinConfig config) {
        config.jetty.multipartConfig.maxFileSize(PackageShelf.LARGEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_FORM, SizeUnit.BYTES);
        config.routes.before(this::gate);
        // Before the files of the browser, since one of them is made here.
        reports.add(config.routes);
        mailPages.add(config.routes);
        mailLinks.add(config.routes);
        config.routes.get("/-/{file}", PortalWeb::own);
        accounts.add(config.routes);
        courses.add(config.routes);
        packages.add(config.routes);
        learners.add(config.routes);
        peoplePages.add(config.routes, hosts);
        config.routes.exception(
                Refused.class, (refused, context) -> screen.refuse(context, refused));
        config.routes.exception(EndpointNotFound.class, (missing, context) -> {
            if (isForPrograms(context)) {
                context.status(NOT_FOUND).result(String.valueOf(missing.getMessage()));
            } else {
                screen.refuse(context, Refused.notFound());
            }
        });
        config.routes.exception(Exception.class, this::fail);
    }

    private void fail(Exception failure, Context context) {
        OptionalInt client = ClientFault.status(failure);
        String key;
        if (client.isPresent()) {
            context.status(client.getAsInt()).header("Connection", "close");
            key = "error.broken-request";
        } else if (Outage.isIn(failure)) {
            LOG.warn("the database refuses: {}", failure.toString());
            context.status(UNAVAILABLE).header("Retry-After", "5");
            key = "error.unavailable";
        } else {
            LOG.error("a page failed by a fault of the portal", failure);
            context.status(FAULT);
            key = "error.fault";
        }
        context.result(screen.words(context).text(key));
    }

    private static boolean isForPrograms(Context context) {
        return FOR_PROGRAMS.stream().anyMatch(context.path()::startsWith);
    }

    /** Sends requests for a package's host to its content, and the LRS and the relay to themselves; all others are for pages. */
    private void gate(Context context) throws IOException {
        if (isForPrograms(context)) {
            return;
        }
        if (!Hosts.isSound(context)) {
            context.status(MISDIRECTED);
            context.skipRemainingHandlers();
            return;
        }
        Optional<String> packageId = Hosts.contentPackage(context);
        if (packageId.isPresent()) {
            content.answer(context, packageId.get());
            context.skipRemainingHandlers();
            return;
        }
        Security.common(context);
        context.header("Content-Security-Policy", Security.portal("'none'"));
        context.header("Cache-Control", "no-store");
        if (context.req().getMethod().equals("POST")) {
            visitors.demandOwnPage(context);
            if (context.req().getContentLengthLong() > LARGEST_FORM) {
                throw Refused.tooLarge();
            }
        }
    }

    private static void own(Context context) {
        Pages.BrowserFile file =
                Pages.file(context.pathParam("file")).orElseThrow(Refused::notFound);
        context.header("Cache-Control", "public, max-age=3600");
        context.contentType(file.type());
        context.result(file.content());
    }

    @Override
    public void close() {
        mailJob.ifPresent(ReportMailJob::close);
        upkeep.close();
        givingUp.close();
        progress.close();
        shelf.close();
    }
}
