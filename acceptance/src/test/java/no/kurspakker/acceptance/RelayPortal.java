package no.kurspakker.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.kurspakker.course.Iri;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.export.build.BuildReport;
import no.kurspakker.export.build.BuildRequest;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.ProgressListener;
import no.kurspakker.export.relay.RelayKey;
import no.kurspakker.portal.Portal;
import no.kurspakker.portal.PortalSettings;
import no.kurspakker.portal.key.CredentialKind;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.NewKey;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.RelayAccounts;
import no.kurspakker.portal.key.Scope;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;

/** A running portal with a relay key for the course, and the packages that carry it. */
final class RelayPortal implements AutoCloseable {

    static final String HOME_PAGE = "https://www.innherredregionrad.no/";
    static final String SALT = "samskaping-2026";

    private static final String LEARNERS =
            "learners:\n  home-page: " + HOME_PAGE + "\n  salt: " + SALT + "\n";

    private final Path folder;
    private final Database database;
    private final Credentials keys;
    private final KeySecret reader;
    private final HttpClient client = HttpClient.newHttpClient();
    private Portal portal;

    private RelayPortal(Path folder) throws IOException {
        this.folder = folder;
        SqliteFolder data = new SqliteFolder(folder.resolve("data"));
        portal = start(0);
        database = Database.open(data, Clock.systemUTC());
        SecureRandom random = new SecureRandom();
        keys = new Credentials(database, PortalSecret.of(database, random), random);
        reader = keys.add(NewKey.of("reader", Set.of(Scope.STATEMENTS_READ), Optional.empty()));
    }

    static RelayPortal in(Path folder) {
        try {
            return new RelayPortal(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Portal start(int port) throws IOException {
        return Portal.start(PortalSettings.onLoopback(
                new SqliteFolder(folder.resolve("data")),
                port,
                Clock.systemUTC(),
                new SecureRandom()));
    }

    /** Is not there for a while. */
    int stops() {
        int port = portal.port();
        portal.close();
        return port;
    }

    void startsAgain(int port) {
        try {
            portal = start(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the secret under which learners are kept} */
    String accountSecret() {
        return new RelayAccounts(PortalSecret.of(database, new SecureRandom())).secret();
    }

    /** {@return a new key for pages that come from {@code origin}} */
    RelayKey key(String course, String origin) {
        KeySecret made = keys.add(new NewKey(
                CredentialKind.RELAY,
                "relay",
                Set.of(),
                Optional.of(course),
                List.of(origin),
                Optional.empty()));
        return new RelayKey(
                new Iri(course),
                portal.address().resolve("relay/statements"),
                made.key(),
                made.secret());
    }

    /**
     * Builds the course of {@code content} with a relay.
     *
     * @return the folder of the packages
     */
    Path build(RelayKey key) {
        return build(folder, key);
    }

    /** As above, in {@code folder}. */
    static Path build(Path folder, RelayKey key) {
        try {
            Path course = folder.resolve("course");
            copy(Setting.COURSE.path(), course);
            Path yaml = course.resolve("course.yaml");
            String text = Files.readString(yaml).replaceAll("(?m)^learners:\\n( .*\\n)*", "");
            Files.writeString(yaml, text + LEARNERS);
            Path file = Files.writeString(folder.resolve("relay.json"), key.json());
            Path packages = folder.resolve("packages");
            Checked<BuildReport> built = new CourseBuild(ProgressListener.SILENT)
                    .build(BuildRequest.ofAll(course, packages).withRelay(file));
            if (built.value().isEmpty()) {
                throw new IllegalStateException("not built: " + built.problems());
            }
            return packages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    /** {@return all statements that a key which may read gets, in the order in which they were stored} */
    List<JsonObject> statements() {
        List<JsonObject> all = new ArrayList<>();
        String next = "/xapi/statements?ascending=true";
        while (!next.isEmpty()) {
            JsonObject page = (JsonObject) JsonReader.read(get(next));
            ((JsonArray) page.get("statements").orElseThrow())
                    .items()
                    .forEach(one -> all.add((JsonObject) one));
            next = page.string("more").orElse("");
        }
        return all;
    }

    private String get(String path) {
        String pair = reader.key() + ":" + reader.secret();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(portal.address().toString().replaceAll("/$", "") + path))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("X-Experience-API-Version", "1.0.3")
                .build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Waits until what is stored fulfils a condition.
     *
     * @throws AssertionError if it does not within twenty seconds
     */
    List<JsonObject> awaits(String what, Predicate<List<String>> verbs) {
        List<JsonObject> all = statements();
        for (int tries = 0; !verbs.test(verbs(all)); tries++) {
            if (tries == 100) {
                throw new AssertionError(what + " expected, but there are " + verbs(all));
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            all = statements();
        }
        return all;
    }

    static List<String> verbs(List<JsonObject> statements) {
        return statements.stream().map(StatementLog::verb).toList();
    }

    @Override
    public void close() {
        database.close();
        portal.close();
    }
}
