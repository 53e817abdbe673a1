package no.kurspakker.portal.privacy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.store.ActorKey;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.Key;
import no.kurspakker.portal.store.SqlFile;
import no.kurspakker.portal.store.StatementChange;
import no.kurspakker.portal.store.StatementRevision;
import no.kurspakker.portal.store.StatementScan;
import no.kurspakker.portal.store.StoredStatement;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonObjectBuilder;
import org.jdbi.v3.core.Handle;

/**
 * Takes one person out of the database: statements, state and profiles, names, and the tokens of launches. It is done as a whole or not at
 * all. Safe beside a running portal.
 */
public final class Forgetting {

    private static final SqlFile SQL = SqlFile.of(Forgetting.class, "privacy.sql");
    private static final int LOGGED_BYTES = 8;

    private final Database database;
    private final PortalSecret secret;
    private final SecureRandom random;

    public Forgetting(Database database, PortalSecret secret, SecureRandom random) {
        this.database = database;
        this.secret = secret;
        this.random = random;
    }

    /**
     * {@return what was found and done}
     *
     * @param actor an agent or identified group
     * @param who asked for it, for the log; the log names the person only by a keyed sum
     * @throws IllegalArgumentException if {@code actor} has no identifier
     */
    public Forgotten forget(JsonObject actor, ForgetMode mode, String who) {
        Set<String> person = keys(actor);
        if (mode == ForgetMode.COUNT) {
            return database.read(handle -> run(handle, person, mode));
        }
        Forgotten forgotten = database.write(handle -> {
            database.beforeErasing(handle);
            Forgotten done = run(handle, person, mode);
            deleteLogin(handle, actor);
            AuditLog.add(
                    handle,
                    new AuditEntry(
                            database.clock().instant(),
                            who,
                            "forget",
                            mode.name().toLowerCase(Locale.ROOT) + ' ' + sum(person) + ": "
                                    + done.own() + " own, " + done.others() + " of others, "
                                    + done.documents() + " documents"));
            return done;
        });
        database.afterErasing();
        return forgotten;
    }

    /** {@return the account of whoever logs in to the portal as {@code login}} */
    public Optional<JsonObject> accountOf(String login) {
        return database.read(handle -> handle.createQuery(SQL.get("person-by-login"))
                .bind(0, login)
                .map((row, context) -> new JsonObjectBuilder()
                        .put("homePage", row.getString("home"))
                        .put("name", row.getString("actor"))
                        .build())
                .findFirst()
                .map(account -> JsonObject.EMPTY.with("account", account)));
    }

    /** Somebody with an account of the portal can no longer log in either; enrolments and attempts go with the account. */
    private static void deleteLogin(Handle handle, JsonObject actor) {
        if (actor.get("account").orElse(null) instanceof JsonObject account) {
            handle.execute(
                    SQL.get("delete-person"),
                    account.string("name").orElse(""),
                    account.string("homePage").orElse(""));
        }
    }

    /** An address is also known by its sum (xAPI 1.0.3, Part Two 2.4.2.3). */
    private static Set<String> keys(JsonObject actor) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(ActorKey.of(actor)
                .orElseThrow(() -> new IllegalArgumentException("actor: has no identifier")));
        actor.string("mbox").ifPresent(mbox -> keys.add("mbox_sha1sum " + Sums.sha1(mbox)));
        return keys;
    }

    /** {@return what stands in the log for {@code person}; whoever holds the database can make it again for a given person} */
    private String sum(Set<String> person) {
        byte[] sum = secret.sum("audit", person.iterator().next());
        return HexFormat.of().formatHex(sum, 0, LOGGED_BYTES);
    }

    private Forgotten run(Handle handle, Set<String> person, ForgetMode mode) {
        Pseudonym pseudonym = new Pseudonym(person, random);
        Set<UUID> own = new HashSet<>();
        for (String key : person) {
            each(
                    handle,
                    key,
                    page -> page.stream()
                            .map(StoredStatement::statement)
                            .filter(statement -> ForgottenStatement.isOwn(pseudonym, statement))
                            .forEach(statement -> own.add(statement.id())));
        }
        ForgottenStatement rewriting = new ForgottenStatement(pseudonym, own);
        Set<Long> others = new HashSet<>();
        for (String key : person) {
            each(handle, key, page -> {
                List<StatementChange> changes = changes(page, rewriting, own, mode);
                changes.stream()
                        .map(StatementChange::before)
                        .filter(before -> !own.contains(before.statement().id()))
                        .forEach(before -> others.add(before.seq()));
                if (mode != ForgetMode.COUNT) {
                    StatementRevision.apply(handle, changes);
                }
            });
        }
        return new Forgotten(own.size(), others.size(), rest(handle, person, mode));
    }

    private static List<StatementChange> changes(
            List<StoredStatement> page,
            ForgottenStatement rewriting,
            Set<UUID> own,
            ForgetMode mode) {
        List<StatementChange> changes = new ArrayList<>();
        for (StoredStatement one : page) {
            if (mode != ForgetMode.ANONYMISE && own.contains(one.statement().id())) {
                changes.add(StatementChange.removal(one));
            } else {
                rewriting.change(one).ifPresent(changes::add);
            }
        }
        return changes;
    }

    /** Takes a page of statements. */
    @FunctionalInterface
    private interface Page {

        void take(List<StoredStatement> statements);
    }

    private static void each(Handle handle, String agent, Page use) {
        StatementScan scan = new StatementScan(handle);
        List<StoredStatement> page = scan.ofAgent(agent, Long.MIN_VALUE);
        while (!page.isEmpty()) {
            use.take(page);
            page = scan.ofAgent(agent, page.get(page.size() - 1).seq());
        }
    }

    private static long rest(Handle handle, Set<String> person, ForgetMode mode) {
        long documents = 0;
        for (String key : person) {
            byte[] agent = Key.of(key).bytes();
            if (mode == ForgetMode.COUNT) {
                documents += handle.createQuery(SQL.get("count-documents"))
                        .bind(0, agent)
                        .mapTo(Long.class)
                        .one();
            } else {
                documents += handle.execute(SQL.get("delete-documents"), (Object) agent);
                handle.execute(SQL.get("delete-names"), (Object) agent);
            }
        }
        if (mode != ForgetMode.COUNT) {
            deleteTokens(handle, person);
        }
        return documents;
    }

    private static void deleteTokens(Handle handle, Set<String> person) {
        List<String> ids = handle.createQuery(SQL.get("tokens"))
                .map((row, context) ->
                        isOf(row.getString("actor"), person) ? row.getString("id") : "")
                .filter(id -> !id.isEmpty())
                .list();
        ids.forEach(id -> handle.execute(SQL.get("delete-token"), id));
    }

    private static boolean isOf(String actor, Set<String> person) {
        return ActorKey.of((JsonObject) JsonReader.read(actor))
                .filter(person::contains)
                .isPresent();
    }
}
