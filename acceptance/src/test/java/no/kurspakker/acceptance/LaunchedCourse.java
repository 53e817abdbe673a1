package no.kurspakker.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** A learner's browser, a package on one origin and an LRS on another: closed at the end of a test. */
final class LaunchedCourse implements AutoCloseable {

    private final CoursePackage course;
    private final BrowserContext context;
    private final LrsServer lrs;
    private final PackageServer server;
    private final XapiLaunch launch;

    /** The real course. */
    LaunchedCourse(String format, Browser browser) {
        this(CoursePackage.ofTheCourse(format), browser);
    }

    LaunchedCourse(CoursePackage course, Browser browser) {
        this(course, browser, LrsServer.start(), UUID.randomUUID());
    }

    private LaunchedCourse(
            CoursePackage course, Browser browser, LrsServer lrs, UUID registration) {
        this.course = course;
        this.lrs = lrs;
        context = Look.withoutMotion(browser);
        server = PackageServer.start(course);
        launch = new XapiLaunch(lrs, registration);
    }

    /** {@return the same learner and registration, on another device, after {@code next} took the place of the package} */
    LaunchedCourse updatedTo(CoursePackage next, Browser browser) {
        return new LaunchedCourse(next, browser, lrs, launch.registration());
    }

    CoursePackage course() {
        return course;
    }

    LrsServer lrs() {
        return lrs;
    }

    StatementLog log() {
        return lrs.statements();
    }

    BrowserContext context() {
        return context;
    }

    XapiLaunch launch() {
        return launch;
    }

    String elsewhere() {
        return server.elsewhere();
    }

    /** {@return a learner who opens the whole course by an xAPI launch} */
    Reader opensByXapi(String activity) {
        return opens("index.html?" + launch.xapi(activity));
    }

    /** {@return the address of an xAPI launch} */
    String address(String activity) {
        return server.content("index.html?" + launch.xapi(activity));
    }

    /** {@return a learner who opens an AU} */
    Reader opensAu(Assignable au, String session, String mode) {
        String query = launch.cmi5(au, session, mode, elsewhere());
        return opens(au.address() + "&" + query);
    }

    /** {@return somebody who opens the package without any launch} */
    Reader opensPlainly() {
        return opens("index.html");
    }

    private Reader opens(String address) {
        return new Reader(context, server.content(address)).opens().isLaunched();
    }

    /** {@return what the browser complained of, but for documents that an LRS does not have yet} */
    List<String> faults(Reader reader) {
        Predicate<String> ordinary = fault -> fault.contains("Failed to load resource")
                || fault.startsWith("asked for " + lrs.endpoint().replace("xapi/", ""))
                || fault.startsWith("asked for " + elsewhere());
        return reader.faults().stream().filter(ordinary.negate()).toList();
    }

    @Override
    public void close() {
        context.close();
        server.close();
        lrs.close();
    }
}
