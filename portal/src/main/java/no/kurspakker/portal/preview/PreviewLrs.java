package no.kurspakker.portal.preview;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.SessionTokens;
import no.kurspakker.portal.launch.Attempt;
import no.kurspakker.portal.launch.AttemptStatus;
import no.kurspakker.portal.launch.Attempts;
import no.kurspakker.portal.launch.AuLaunch;
import no.kurspakker.portal.launch.CoursePackage;
import no.kurspakker.portal.launch.LaunchBooks;
import no.kurspakker.portal.launch.LaunchSession;
import no.kurspakker.portal.launch.LaunchStatements;
import no.kurspakker.portal.launch.OpenPackage;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.launch.Place;
import no.kurspakker.portal.launch.Satisfaction;
import no.kurspakker.portal.launch.StoreOutlet;
import no.kurspakker.portal.lrs.Lrs;
import no.kurspakker.portal.lrs.LrsLimits;
import no.kurspakker.portal.lrs.LrsRoutes;
import no.kurspakker.portal.people.ActorHome;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Role;
import no.kurspakker.portal.people.Secrets;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DocumentStore;
import no.kurspakker.portal.store.Micros;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;

/** The LRS of a preview, in a temporary folder, and the launches with which content finds it. Safe for use by several threads. */
final class PreviewLrs implements AutoCloseable {

    /** Where the content lies on its host. */
    static final String CONTENT = "content";

    private static final String ENDPOINT = Lrs.PATH + "/";
    private static final int REFUSED = 400;

    private final Path folder;
    private final Database database;
    private final Lrs lrs;
    private final PackageShelf shelf;
    private final AuLaunch aus;
    private final Secrets secrets;
    private final Person learner;
    private final EventStream events;
    private volatile UUID registration;

    private PreviewLrs(Path folder, Database database, PreviewSettings settings, EventStream events)
            throws IOException {
        this.folder = folder;
        this.database = database;
        this.events = events;
        secrets = new Secrets(settings.random());
        registration = secrets.uuid();
        learner =
                new Person(secrets.uuid(), "preview", "", Role.LEARNER, "", secrets.uuid(), false);
        PortalSecret secret = PortalSecret.of(database, settings.random());
        Credentials credentials = new Credentials(database, secret, settings.random());
        lrs = new Lrs(database, credentials, LrsLimits.USUAL, settings.random());
        StatementStore store = new StatementStore(database);
        store.listen((handle, stored) -> stored.forEach(one ->
                events.tell("statement", StatementEvent.of(one.statement().json()))));
        shelf = new PackageShelf(database, secrets);
        LaunchBooks books = new LaunchBooks(
                shelf,
                new Attempts(database, secrets),
                new People(database, secrets),
                new LaunchStatements(
                        new StoreOutlet(store),
                        ActorHome.of(database, secrets),
                        settings.clock(),
                        secrets));
        aus = new AuLaunch(
                new SessionTokens(credentials),
                new DocumentStore(database),
                books,
                new Satisfaction(books));
    }

    /** @throws IOException if there is no room for it */
    static PreviewLrs open(PreviewSettings settings, EventStream events) throws IOException {
        Path folder = Files.createTempDirectory("kurspakker-preview");
        try {
            Database database = Database.open(new SqliteFolder(folder), settings.clock());
            return new PreviewLrs(folder, database, settings, events);
        } catch (IOException | RuntimeException failure) {
            delete(folder);
            throw failure;
        }
    }

    static boolean isFor(Context context) {
        return context.path().startsWith(ENDPOINT);
    }

    void add(JavalinConfig config) {
        new LrsRoutes(lrs).add(config);
        config.routes.after(ENDPOINT + "*", this::tell);
    }

    private void tell(Context context) {
        int status = context.statusCode();
        String answer =
                Optional.ofNullable(status >= REFUSED ? context.result() : null).orElse("");
        events.tell("request", request(context, status, answer));
    }

    /** Tells of a request that got no answer. */
    void tellLost(Context context) {
        events.tell("request", request(context, 0, ""));
    }

    private static JsonObject request(Context context, int status, String words) {
        return new JsonObjectBuilder()
                .put("method", context.req().getMethod())
                .put("resource", context.path())
                .put("status", status)
                .put("words", words)
                .build();
    }

    /** {@return where {@code unit} is opened, with its launch parameters (cmi5 8.1)} */
    String launch(Shown shown, LaunchUnit unit, String origin) throws IOException {
        long now = Micros.now(database.clock());
        OpenPackage pack = new OpenPackage(
                new CoursePackage(
                        CONTENT,
                        shown.course(),
                        shown.title(),
                        shown.list().orElseThrow().protocol(),
                        CONTENT,
                        "",
                        0,
                        shown.tree().files().size(),
                        now),
                shown.list().orElseThrow(),
                shown.tree(),
                Optional.empty());
        Attempt attempt = new Attempt(
                secrets.uuid(),
                learner.id(),
                CONTENT,
                unit.id(),
                1,
                registration,
                AttemptStatus.STARTED,
                Map.of(),
                now);
        LaunchSession session = new LaunchSession(
                secrets.uuid(),
                attempt.id(),
                CONTENT,
                LaunchSession.NORMAL,
                0,
                false,
                now,
                now,
                false);
        return aus.open(new Place(session, attempt, learner, pack, unit), origin);
    }

    JsonObject fetch(String code) {
        return aus.fetch(code);
    }

    /** Begins a new registration: what was done before is no part of it. */
    void forget() {
        registration = secrets.uuid();
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException left) {
            // What is left lies in the folder for temporary files.
        }
    }

    @Override
    public void close() {
        shelf.close();
        database.close();
        delete(folder);
    }
}
