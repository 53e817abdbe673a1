package no.kurspakker.portal.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.build.BuildRequest;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.Portal;
import no.kurspakker.portal.PortalSettings;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;

/** A portal with its first administrator, for a test. */
final class RunningPortal implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";
    private static final Pattern ID = Pattern.compile("/packages/([0-9a-f]{32})\"");

    /** Far more than a busy machine needs; who waits this long waits in vain. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Portal portal;
    private final DatabaseLocation location;

    private RunningPortal(Portal portal, DatabaseLocation location) {
        this.portal = portal;
        this.location = location;
    }

    static RunningPortal in(Path folder) throws IOException {
        return on(new SqliteFolder(folder));
    }

    static RunningPortal on(DatabaseLocation location) throws IOException {
        return with(PortalSettings.onLoopback(location, 0, Clock.systemUTC(), new SecureRandom()));
    }

    static RunningPortal with(PortalSettings settings) throws IOException {
        return new RunningPortal(Portal.start(settings), settings.database());
    }

    Browser browser() {
        return new Browser(portal.port());
    }

    int port() {
        return portal.port();
    }

    String firstSecret() {
        return portal.firstLink().map(URI::getFragment).orElseThrow();
    }

    /** {@return a browser in which {@code admin} is logged in, whom this makes} */
    Browser administrator() throws IOException, InterruptedException {
        Browser browser = browser();
        browser.post(
                "/link", Map.of("secret", firstSecret(), "login", "admin", "password", PASSWORD));
        browser.get("/people");
        return browser;
    }

    /** {@return a browser in which {@code login} is logged in, with a link that {@code admin} has asked for} */
    Browser logIn(Browser admin, String login) throws IOException, InterruptedException {
        String person = LaunchedUnit.found(
                "(?s)>" + login + "<.*?/people/([0-9a-f-]{36})/link",
                admin.get("/people").body());
        String secret = LaunchedUnit.found(
                "/link#([A-Za-z0-9_-]{43})",
                admin.submit("/people/" + person + "/link", Map.of()).body());
        Browser browser = browser();
        browser.post("/link", Map.of("secret", secret, "password", PASSWORD));
        return browser;
    }

    /** {@return the id of the package, with {@code admin} enrolled} */
    static String enrolled(Browser admin, byte[] zip) throws IOException, InterruptedException {
        admin.get("/packages");
        Matcher id = ID.matcher(admin.upload("/packages", "valves.zip", zip).body());
        if (!id.find()) {
            throw new AssertionError("the package was refused");
        }
        String page = admin.get("/packages/" + id.group(1)).body();
        Matcher person = Pattern.compile("name=\"person\" value=\"([^\"]+)\"").matcher(page);
        if (!person.find()) {
            throw new AssertionError(page);
        }
        admin.submit("/packages/" + id.group(1) + "/enrol", Map.of("person", person.group(1)));
        return id.group(1);
    }

    /** {@return the course in {@code src/test/courses/valves} as a package} */
    static byte[] valves(Path folder, PackageFormat format) throws IOException {
        Path file = new CourseBuild(progress -> {})
                .build(new BuildRequest(
                        Path.of("src/test/courses/valves"), folder, List.of(format)))
                .value()
                .orElseThrow()
                .packages()
                .get(0)
                .file();
        return Files.readAllBytes(file);
    }

    /** {@return a package for xAPI launch of the course {@code id}, by another tool} */
    static byte[] foreignXapi(String id) throws IOException {
        return Zips.of(Map.of(
                "tincan.xml",
                "<tincan xmlns='http://projecttincan.com/tincan.xsd'><activities><activity id='"
                        + id
                        + "' type='http://adlnet.gov/expapi/activities/course'><name>Pumps</name>"
                        + "<launch lang='en'>start.html</launch></activity></activities></tincan>",
                "start.html",
                "<title>Pumps</title>"));
    }

    /** {@return verb and object of every statement, in the order in which they were stored} */
    List<String> verbs() throws IOException {
        return statements().stream().map(RunningPortal::verb).toList();
    }

    /** {@return every statement, in the order in which they were stored} */
    List<String> statements() throws IOException {
        try (Database database = Database.open(location, Clock.systemUTC())) {
            return database.read(
                    handle -> handle.createQuery("SELECT payload FROM statement ORDER BY seq")
                            .mapTo(String.class)
                            .list());
        }
    }

    /**
     * {@return the statements with {@code text} in them, once there are {@code number}; what follows from a
     * statement comes a moment later}
     */
    List<String> statementsOnceThereAre(String text, int number)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (true) {
            List<String> found =
                    statements().stream().filter(one -> one.contains(text)).toList();
            if (found.size() >= number) {
                return found;
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("not " + number + " of " + text + ": " + statements());
            }
            Thread.sleep(20);
        }
    }

    private static String verb(String payload) {
        JsonObject statement = (JsonObject) JsonReader.read(payload);
        String verb =
                ((JsonObject) statement.get("verb").orElseThrow()).string("id").orElseThrow();
        JsonObject object = (JsonObject) statement.get("object").orElseThrow();
        return verb.substring(verb.lastIndexOf('/') + 1) + " "
                + object.string("id").orElseThrow();
    }

    @Override
    public void close() {
        portal.close();
    }
}
