package no.kurspakker.portal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import no.kurspakker.portal.MovedClock;
import no.kurspakker.portal.Postgresql;
import no.kurspakker.portal.StoreBench;
import no.kurspakker.portal.key.Credentials;
import no.kurspakker.portal.key.KeySecret;
import no.kurspakker.portal.key.NewKey;
import no.kurspakker.portal.key.PortalSecret;
import no.kurspakker.portal.key.Scope;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.DocumentKind;
import no.kurspakker.portal.store.DocumentPlace;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.portal.store.StoredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything is taken out of one database and put into another, of either kind. */
class TransferTest {

    private static final String COURSE = "https://example.org/courses/valves";

    @TempDir
    private Path folder;

    private int number;

    /** The four ways between two kinds of database. */
    enum Way {
        SQLITE_TO_SQLITE,
        SQLITE_TO_POSTGRESQL,
        POSTGRESQL_TO_SQLITE,
        POSTGRESQL_TO_POSTGRESQL
    }

    private DatabaseLocation location(boolean isPostgresql) throws SQLException {
        return isPostgresql ? Postgresql.fresh() : new SqliteFolder(folder.resolve("d" + ++number));
    }

    private DatabaseLocation from(Way way) throws SQLException {
        return location(way.name().startsWith("POSTGRESQL"));
    }

    private DatabaseLocation to(Way way) throws SQLException {
        return location(way.name().endsWith("POSTGRESQL"));
    }

    @ParameterizedTest
    @EnumSource
    void backupOfARunningPortalIsRestoredWholeInEither(Way way) throws Exception {
        Path file = folder.resolve("backup.db");
        DatabaseLocation to = to(way);
        KeySecret key;
        String before;
        try (StoreBench bench = new StoreBench(from(way), Clock.systemUTC())) {
            fill(bench);
            key = key(bench);
            before = text(bench);
            AtomicBoolean isDone = new AtomicBoolean();
            Thread clients = new Thread(() -> {
                while (!isDone.get()) {
                    bench.addMany(5, "later", COURSE);
                }
            });
            clients.start();
            Backup.write(bench.location, file, false);
            isDone.set(true);
            clients.join();
        }

        Restore.read(file, to, false);

        try (StoreBench restored = new StoreBench(to, Clock.systemUTC())) {
            assertThat(text(restored).lines().filter(line -> !line.contains("later@")))
                    .containsExactlyElementsOf(before.lines().toList());
            assertThat(credentials(restored).verify(key.key(), key.secret())).isPresent();
            assertThat(StoreCheck.run(restored.database).findings()).isEmpty();
            UUID next = restored.add(StoreBench.statement("next", COURSE));
            assertThat(restored.found(StoreBench.ref("next"))).containsExactly(next);
        }
    }

    @ParameterizedTest
    @EnumSource
    void linesCarryStatementsWithTheirTimesDocumentsAndAttachments(Way way) throws Exception {
        try (StoreBench from = new StoreBench(from(way), Clock.systemUTC());
                StoreBench to = new StoreBench(to(way), Clock.systemUTC())) {
            fill(from);
            byte[] lines = export(from);

            Transferred first = take(to, lines);
            Transferred again = take(to, lines);

            assertThat(first).isEqualTo(new Transferred(7, 1, 1, 0, 0));
            assertThat(again).isEqualTo(new Transferred(0, 0, 0, 9, 0));
            assertThat(export(to)).isEqualTo(lines);
            assertThat(to.found(StoreBench.ref("kari")))
                    .isEqualTo(from.found(StoreBench.ref("kari")));
            assertThat(StoreCheck.run(to.database).findings()).isEmpty();
            assertThat(StoreCheck.run(to.database).statements()).isEqualTo(7);
        }
    }

    @Test
    void statementThatIsThereWithOtherContentIsToldWithItsLine() throws Exception {
        try (StoreBench from = new StoreBench(location(false), Clock.systemUTC());
                StoreBench to = new StoreBench(location(false), Clock.systemUTC())) {
            from.add(StoreBench.statement("kari", COURSE));
            from.add(StoreBench.statement("ola", COURSE));
            String lines = new String(export(from), StandardCharsets.UTF_8);
            take(to, lines.getBytes(StandardCharsets.UTF_8));
            List<String> refused = new ArrayList<>();
            String other = lines.replace("ola@", "per@") + "{\"no\":\n[]\n{\"unheard\":1}\n";

            Transferred done = LineImport.read(
                    to.database,
                    new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8)),
                    (line, why) -> refused.add(line + ": " + why));

            assertThat(done).isEqualTo(new Transferred(0, 0, 0, 1, 4));
            assertThat(refused).hasSize(4).anyMatch(line -> line.startsWith("2: a statement"));
            assertThat(refused.get(refused.size() - 1)).startsWith("5: \"unheard\"");
            assertThat(to.dump()).doesNotContain("per@");
        }
    }

    @Test
    void statementsOfTwoPortalsWithTheSameMomentAreBothKept() throws Exception {
        MovedClock still = new MovedClock(Instant.parse("2026-01-01T00:00:00Z"));
        try (StoreBench from = new StoreBench(location(false), still);
                StoreBench to = new StoreBench(location(false), still)) {
            from.addMany(3, "kari", COURSE);
            to.addMany(3, "ola", COURSE);
            still.move(Period.ofDays(-1));

            take(to, export(from));

            assertThat(to.count()).isEqualTo(6);
            // What comes next has a later number than all of them, whatever the clock says.
            UUID next = to.add(StoreBench.statement("next", COURSE));
            assertThat(to.found(StoreBench.activity(COURSE)).get(0)).isEqualTo(next);
        }
    }

    @Test
    void nothingIsOverwrittenUnasked() throws Exception {
        DatabaseLocation sqlite = location(false);
        DatabaseLocation postgresql = location(true);
        Path file = folder.resolve("backup.db");
        for (DatabaseLocation location : List.of(sqlite, postgresql)) {
            try (StoreBench bench = new StoreBench(location, Clock.systemUTC())) {
                bench.addMany(2, "kari", COURSE);
                Backup.write(location, file, true);
            }
            assertThatThrownBy(() -> Backup.write(location, file, false))
                    .isInstanceOf(FileAlreadyExistsException.class);
            assertThatThrownBy(() -> Restore.read(file, location, false))
                    .isInstanceOf(FileAlreadyExistsException.class);
            Restore.read(file, location, true);
            try (StoreBench bench = new StoreBench(location, Clock.systemUTC())) {
                assertThat(bench.count()).isEqualTo(2);
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void runningPortalIsNotPulledFromUnderItsClients() throws Exception {
        Path file = folder.resolve("backup.db");
        for (DatabaseLocation location : List.of(location(false), location(true))) {
            try (StoreBench running = new StoreBench(location, Clock.systemUTC())) {
                running.addMany(2, "kari", COURSE);
                Backup.write(location, file, true);
                running.addMany(1, "kari", COURSE);

                assertThatThrownBy(() -> Restore.read(file, location, true))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("a portal is running");

                running.addMany(1, "kari", COURSE);
                assertThat(running.count()).isEqualTo(4);
            }
        }
    }

    @Test
    void fileThatIsNoBackupIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "not a database, ".repeat(99));
        DatabaseLocation to = location(false);

        assertThatThrownBy(() -> Restore.read(text, to, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("notes.txt: is no backup of a portal");
        assertThat(((SqliteFolder) to).file()).doesNotExist();
    }

    @Test
    void checkFindsWhatDoesNotFit() throws Exception {
        try (StoreBench bench = new StoreBench(location(false), Clock.systemUTC())) {
            fill(bench);
            assertThat(StoreCheck.run(bench.database).findings()).isEmpty();
            for (String damage : List.of(
                    "DELETE FROM statement_ref WHERE kind = 1 AND seq = (SELECT min(seq) FROM statement)",
                    "DELETE FROM statement WHERE seq = (SELECT max(seq) FROM statement)",
                    "UPDATE statement SET voided = 0",
                    "UPDATE attachment SET content = x'00'",
                    "UPDATE document SET content = x'00'",
                    "UPDATE lrs_clock SET last_seq = 5")) {
                bench.database.write(handle -> handle.execute(damage));
            }

            assertThat(StoreCheck.run(bench.database).findings())
                    .extracting(CheckFinding::kind)
                    .containsExactlyInAnyOrder(
                            "statement",
                            "stray-refs",
                            "clock-behind",
                            "not-voided",
                            "attachment",
                            "document");
        }
    }

    /** Seven statements, one of them void and one pointing at another; an attachment and a document. */
    private static void fill(StoreBench bench) {
        UUID first = bench.add(StoreBench.statement("kari", COURSE + "/chapters/stem"));
        bench.add(StoreBench.pointing("ola", first));
        bench.add(StoreBench.pointing("ola", first)
                .replace("http://example.org/verbs/did", "http://adlnet.gov/expapi/verbs/voided"));
        String sum = bench.attachment("an essay, æøå");
        bench.add(StoreBench.statement("kari", COURSE)
                .replace(
                        "\"object\"",
                        "\"timestamp\":\"2026-01-01T00:00:00.5Z\",\"result\":{\"score\":{\"raw\":1.50}},"
                                + "\"attachments\":[{\"usageType\":\"http://example.org/essay\",\"display\":"
                                + "{\"en\":\"essay\"},\"contentType\":\"text/plain\",\"length\":12,\"sha2\":\""
                                + sum + "\"}],\"object\""));
        bench.addMany(3, "per", COURSE);
        bench.documents.change(
                new DocumentPlace(
                        DocumentKind.STATE,
                        Optional.of(COURSE),
                        Optional.of("mbox mailto:kari@example.org"),
                        Optional.of(UUID.randomUUID())),
                "bookmark",
                before -> Optional.of(new StoredDocument(
                        "text/plain",
                        "2aae6c35c94fcfb415dbe95f408b9ce91ee846ed",
                        bench.documents.now(),
                        "hello world".getBytes(StandardCharsets.UTF_8))));
    }

    private static Credentials credentials(StoreBench bench) {
        SecureRandom random = new SecureRandom();
        return new Credentials(bench.database, PortalSecret.of(bench.database, random), random);
    }

    private static KeySecret key(StoreBench bench) {
        return credentials(bench).add(NewKey.of("k", Set.of(Scope.ALL), Optional.empty()));
    }

    private static byte[] export(StoreBench bench) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        LineExport.write(bench.database, lines);
        return lines.toByteArray();
    }

    private static String text(StoreBench bench) throws IOException {
        return new String(export(bench), StandardCharsets.UTF_8);
    }

    private static Transferred take(StoreBench bench, byte[] lines) throws IOException {
        return LineImport.read(bench.database, new ByteArrayInputStream(lines), (line, why) -> {
            throw new AssertionError("line " + line + ": " + why);
        });
    }
}
