package no.kurspakker.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.portal.Patience;
import no.kurspakker.portal.Portal;
import no.kurspakker.portal.PortalNetwork;
import no.kurspakker.portal.PortalSettings;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.NewKey;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.Scope;
import no.kurspakker.portal.lrs.LrsLimits;
import no.kurspakker.portal.mail.MailSettings;
import no.kurspakker.portal.mail.MailTls;
import no.kurspakker.portal.privacy.RetentionRules;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.SqliteFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A portal in this process, and somebody who asks its LRS with a key. */
final class PortalHouse implements AutoCloseable {

    private final Portal portal;
    private final HttpClient client = HttpClient.newHttpClient();
    private final KeySecret key;

    private PortalHouse(Portal portal, KeySecret key) {
        this.portal = portal;
        this.key = key;
    }

    static PortalHouse in(Path folder) {
        SqliteFolder data = new SqliteFolder(folder);
        SecureRandom random = new SecureRandom();
        try {
            Portal portal = Portal.start(new PortalSettings(
                    data,
                    PortalNetwork.loopback(0),
                    Patience.USUAL,
                    LrsLimits.USUAL,
                    RetentionRules.EVER,
                    Optional.of(mail()),
                    Clock.systemUTC(),
                    random));
            return new PortalHouse(portal, key(data, random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a mail server, so that mail can be asked for; none comes so soon} */
    private static MailSettings mail() {
        return new MailSettings(
                PortalNetwork.LOOPBACK,
                MailTls.NONE.port(),
                MailTls.NONE,
                "portal@example.org",
                Optional.empty(),
                Optional.empty(),
                URI.create("http://127.0.0.1/"));
    }

    private static KeySecret key(SqliteFolder data, SecureRandom random) throws IOException {
        try (Database database = Database.open(data, Clock.systemUTC())) {
            return new Credentials(database, PortalSecret.of(database, random), random)
                    .add(NewKey.of("test", Set.of(Scope.ALL), Optional.empty()));
        }
    }

    /** {@return the link of the first administrator, as the console shows it} */
    String firstLink() {
        return portal.firstLink().orElseThrow().toString();
    }

    String address(String path) {
        return portal.address().resolve(path).toString();
    }

    int port() {
        return portal.port();
    }

    /** Sends the LRS {@code statements}, a JSON array. */
    void receives(String statements) {
        HttpResponse<String> answer = send(request("")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(statements))
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    /** {@return the statements with {@code verb} that have to do with {@code activity}} */
    List<JsonNode> statements(String activity, String verb) {
        String query = "?related_activities=true&activity="
                + URLEncoder.encode(activity, StandardCharsets.UTF_8) + "&verb="
                + URLEncoder.encode(verb, StandardCharsets.UTF_8);
        String answer = send(request(query).build()).body();
        List<JsonNode> found = new ArrayList<>();
        JsonMapper.shared().readTree(answer).get("statements").forEach(found::add);
        return found;
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(address("/xapi/statements" + query)))
                .header("X-Experience-API-Version", "1.0.3")
                .header("Authorization", "Basic " + token());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        String pair = key.key() + ":" + key.secret();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        portal.close();
    }
}
