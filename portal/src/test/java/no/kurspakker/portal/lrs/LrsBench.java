package no.kurspakker.portal.lrs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.NewKey;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.Scope;
import no.kurspakker.portal.key.SessionTokens;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.StatementStore;

/** An LRS without a server around it: what the contract asks. */
final class LrsBench implements AutoCloseable {

    final Database database;
    final Credentials credentials;
    final SessionTokens tokens;
    final StatementStore statements;
    final Lrs lrs;
    final KeySecret all;

    LrsBench(DatabaseLocation location) throws IOException {
        SecureRandom random = new SecureRandom();
        database = Database.open(location, Clock.systemUTC());
        credentials = new Credentials(database, PortalSecret.of(database, random), random);
        tokens = new SessionTokens(credentials);
        statements = new StatementStore(database);
        lrs = new Lrs(database, credentials, LrsLimits.USUAL, random);
        all = key(Optional.empty(), Scope.ALL);
    }

    KeySecret key(Optional<String> course, Scope... scopes) {
        return credentials.add(NewKey.of("test", Set.copyOf(Arrays.asList(scopes)), course));
    }

    /** {@return the answer to {@code request}, such as {@code GET /about}; the path may have a query} */
    LrsResponse send(String request, String body, String... headers) {
        Map<String, String> named = new HashMap<>(Map.of(
                "authorization", basic(all),
                "x-experience-api-version", "1.0.3",
                "content-type", "application/json"));
        for (int i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        int space = request.indexOf(' ');
        String path = request.substring(space + 1);
        int question = path.indexOf('?');
        return lrs.answer(new LrsRequest(
                request.substring(0, space),
                question < 0 ? path : path.substring(0, question),
                question < 0 ? "" : path.substring(question + 1),
                named,
                body.getBytes(StandardCharsets.UTF_8)));
    }

    static String basic(KeySecret pair) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((pair.key() + ':' + pair.secret())
                                .getBytes(StandardCharsets.UTF_8));
    }

    static String text(LrsResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** {@return a statement; every argument is put in as it stands} */
    static String statement(UUID id, String actor, String verb, String activity) {
        return "{\"id\":\"" + id + "\",\"actor\":{\"mbox\":\"mailto:" + actor
                + "\"},\"verb\":{\"id\":\"http://example.org/verbs/" + verb
                + "\"},\"object\":{\"id\":\"" + activity + "\"}}";
    }

    static String about(UUID id, String verb, UUID target) {
        return "{\"id\":\"" + id + "\",\"actor\":{\"mbox\":\"mailto:teacher@example.org\"}"
                + ",\"verb\":{\"id\":\"" + verb
                + "\"},\"object\":{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}}";
    }

    @Override
    public void close() {
        database.close();
    }
}
