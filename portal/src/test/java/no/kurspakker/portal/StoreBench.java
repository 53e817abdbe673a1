package no.kurspakker.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.DocumentStore;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.Ref;
import no.kurspakker.portal.store.RefKind;
import no.kurspakker.portal.store.StatementBatch;
import no.kurspakker.portal.store.StatementSearch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.portal.store.StoredAttachment;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonObject;

/** A database with statements, without an LRS before it. */
public final class StoreBench implements AutoCloseable {

    public final DatabaseLocation location;
    public final Database database;
    public final StatementStore statements;
    public final DocumentStore documents;

    public StoreBench(DatabaseLocation location, Clock clock) throws IOException {
        this.location = location;
        database = Database.open(location, clock);
        statements = new StatementStore(database);
        documents = new DocumentStore(database);
    }

    /** {@return a statement without id; {@code name} is that of an address and of the person} */
    public static String statement(String name, String activity) {
        return "{\"actor\":{\"mbox\":\"mailto:" + name + "@example.org\"},\"verb\":{\"id\":"
                + "\"http://example.org/verbs/did\"},\"object\":{\"id\":\"" + activity + "\"}}";
    }

    public static String pointing(String name, UUID target) {
        return statement(name, "x")
                .replace(
                        "{\"id\":\"x\"}",
                        "{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}");
    }

    public static Ref ref(String name) {
        return Ref.of(RefKind.AGENT_RELATED, "mbox mailto:" + name + "@example.org");
    }

    public static Ref activity(String iri) {
        return Ref.of(RefKind.ACTIVITY, iri);
    }

    /** {@return the id that {@code statement} was stored with} */
    public UUID add(String statement) {
        UUID id = UUID.randomUUID();
        append(List.of(complete(id, statement)), List.of());
        return id;
    }

    public void addMany(int count, String name, String activity) {
        List<NewStatement> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batch.add(complete(UUID.randomUUID(), statement(name, activity)));
        }
        append(batch, List.of());
    }

    private void append(List<NewStatement> batch, List<StoredAttachment> attachments) {
        statements.append(new StatementBatch(batch, attachments));
    }

    /** Named, and with an authority, as the LRS leaves them. */
    private static NewStatement complete(UUID id, String statement) {
        String named = statement.replaceFirst(
                "\\{\"mbox\":\"mailto:(\\w+)@example.org\"\\},\"(verb|context)\"",
                "{\"mbox\":\"mailto:$1@example.org\",\"name\":\"$1\"},\"$2\"");
        String whole = "{\"id\":\"" + id + "\"," + named.substring(1, named.length() - 1)
                + ",\"authority\":{\"objectType\":\"Agent\",\"account\":{\"homePage\":"
                + "\"https://kurspakker.no/portal/keys\",\"name\":\"k\"}}}";
        return NewStatement.of(
                (JsonObject) JsonReader.read(whole), List.of(Ref.of(RefKind.CREDENTIAL, "k")));
    }

    /** {@return the sum of the attachment with the text {@code content}, which is stored} */
    public String attachment(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        try {
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            append(List.of(), List.of(new StoredAttachment(sum, "text/plain", bytes)));
            return sum;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    public List<UUID> found(Ref... refs) {
        StatementSearch search = new StatementSearch(
                List.of(refs), Optional.empty(), Optional.empty(), false, 1_000);
        return statements.find(search).statements().stream()
                .map(found -> (JsonObject) JsonReader.read(found.text()))
                .map(json -> UUID.fromString(json.string("id").orElseThrow()))
                .toList();
    }

    public long count() {
        return number("SELECT count(*) FROM statement");
    }

    /** {@return how many rows of the index lead to no statement} */
    public long strayRefs() {
        return number("SELECT count(*) FROM statement_ref r WHERE NOT EXISTS"
                + " (SELECT 1 FROM statement s WHERE s.seq = r.seq)");
    }

    /** {@return the one number that {@code query} gives} */
    public long number(String query) {
        return database.read(
                handle -> handle.createQuery(query).mapTo(Long.class).one());
    }

    /** {@return all statements and documents as text} */
    public String dump() {
        return database.read(handle -> String.join(
                "\n",
                handle.createQuery("SELECT payload FROM statement ORDER BY seq")
                        .mapTo(String.class)
                        .list()));
    }

    /** {@return all actors} */
    public Set<String> actors() {
        return all("\"actor\":(\\{[^}]*\\})");
    }

    public Set<String> registrations() {
        return all("\"registration\":\"([^\"]*)\"");
    }

    private Set<String> all(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(dump());
        Set<String> all = new TreeSet<>();
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }

    @Override
    public void close() {
        database.close();
    }
}
