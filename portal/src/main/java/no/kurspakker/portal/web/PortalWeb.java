package no.kurspakker.portal.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.SessionTokens;
import no.kurspakker.portal.launch.Attempts;
import no.kurspakker.portal.launch.AuLaunch;
import no.kurspakker.portal.launch.AuProgress;
import no.kurspakker.portal.launch.LaunchStatements;
import no.kurspakker.portal.launch.Launcher;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.launch.StoreOutlet;
import no.kurspakker.portal.page.Pages;
import no.kurspakker.portal.people.ActorHome;
import no.kurspakker.portal.people.Enrolments;
import no.kurspakker.portal.people.Links;
import no.kurspakker.portal.people.LogIns;
import no.kurspakker.portal.people.Passwords;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.people.Throttle;
import no.kurspakker.portal.report.KnownCourses;
import no.kurspakker.portal.report.LiveReports;
import no.kurspakker.portal.report.Rebuild;
import no.kurspakker.portal.report.ReportListener;
import no.kurspakker.portal.report.ReportLooks;
import no.kurspakker.portal.report.ReportUpkeep;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DocumentStore;
import no.kurspakker.portal.store.StatementStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages and launches of a portal. Safe for use by several threads. */
public final class PortalWeb implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PortalWeb.class);
    private static final String LRS = "/xapi/";
    private static final int MISDIRECTED = 421;

    private final Hosts hosts;
    private final People people;
    private final Links links;
    private final PackageShelf shelf;
    private final AuProgress progress;
    private final Screen screen;
    private final Visitors visitors;
    private final ContentRoutes content;
    private final AccountRoutes accounts;
    private final CourseRoutes courses;
    private final PackageRoutes packages;
    private final PeopleRoutes peoplePages;
    private final ReportRoutes reports;
    private final ReportUpkeep upkeep;

    /** @throws IOException if there is no room for unpacked packages */
    public PortalWeb(Database database, Credentials credentials, SecureRandom random, Hosts hosts)
            throws IOException {
        this.hosts = hosts;
        Secrets secrets = new Secrets(random);
        people = new People(database, secrets);
        links = new Links(database, secrets);
        shelf = new PackageShelf(database, secrets);
        Attempts attempts = new Attempts(database, secrets);
        StatementStore store = new StatementStore(database);
        LaunchStatements statements = new LaunchStatements(
                new StoreOutlet(store), ActorHome.of(database, secrets), database.clock(), secrets);
        progress = new AuProgress(shelf, attempts, people, statements);
        store.listen(progress);
        KnownCourses known = new KnownCourses(database);
        store.listen(new ReportListener(known));
        upkeep = new ReportUpkeep(known, new Rebuild(database, known));
        upkeep.begin();
        AuLaunch aus = new AuLaunch(
                new SessionTokens(credentials), new DocumentStore(database), statements, LRS);
        Launcher launcher = new Launcher(shelf, attempts, people, statements, aus);
        visitors = new Visitors(new LogIns(database, people, secrets), hosts);
        screen = new Screen(visitors);
        Enrolments enrolments = new Enrolments(database);
        content = new ContentRoutes(launcher, hosts, screen);
        accounts = new AccountRoutes(
                new AccountRoutes.Accounts(
                        people, new Passwords(random), new Throttle(database), links),
                visitors,
                screen);
        courses = new CourseRoutes(
                new CourseRoutes.Shop(shelf, attempts, launcher, enrolments),
                visitors,
                screen,
                hosts);
        packages = new PackageRoutes(
                new PackageRoutes.Store(shelf, people, enrolments, upkeep), visitors, screen);
        reports = new ReportRoutes(
                new ReportRoutes.Desk(
                        known,
                        new LiveReports(database, ActorHome.of(database, secrets)),
                        new ReportLooks(database)),
                visitors,
                screen);
        peoplePages = new PeopleRoutes(people, links, visitors, screen);
    }

    /** {@return the path of the link for the first administrator, if nobody has an account yet} */
    public Optional<String> firstLink() {
        return people.isEmpty() ? Optional.of("/link#" + links.forFirst()) : Optional.empty();
    }

    public void add(JavalinConfig config) {
        config.routes.before(this::gate);
        // Before the files of the browser, since one of them is made here.
        reports.add(config.routes);
        config.routes.get("/-/{file}", PortalWeb::own);
        accounts.add(config.routes);
        courses.add(config.routes);
        packages.add(config.routes);
        peoplePages.add(config.routes, hosts);
        config.routes.exception(
                Refused.class, (refused, context) -> screen.refuse(context, refused));
        config.routes.exception(Exception.class, (fault, context) -> {
            LOG.error("a page failed by a fault of the portal", fault);
            context.status(500).result(screen.words(context).text("error.fault"));
        });
    }

    /** Sends requests for a package's host to its content, and the LRS to itself; all others are for pages. */
    private void gate(Context context) throws IOException {
        if (context.path().startsWith(LRS)) {
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
        upkeep.close();
        progress.close();
        shelf.close();
    }
}
