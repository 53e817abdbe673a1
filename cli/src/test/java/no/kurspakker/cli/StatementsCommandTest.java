package no.kurspakker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsCommandTest {

    private static final String DONE = "https://example.no/did";
    private static final String BAD = "https://example.no/undid";

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Path key = Path.of("");

    @BeforeEach
    void writeKey() throws IOException {
        file = folder.resolve("export.ndjson");
        key = Files.writeString(folder.resolve("key.txt"), TinyLrs.KEY + "\n");
    }

    @Test
    void faultIsToldByLineAndRequirement() throws IOException {
        write(statement(1, DONE), "", statement(2, DONE).replace("mailto:a@example.no", "bob"));

        Shell shell = Shell.run("statements", "check", file);

        assertThat(shell.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
        assertThat(shell.out().lines())
                .containsExactly(
                        file + ":3: actor.mbox: \"bob\" is not a mailto IRI"
                                + " (xAPI 1.0.3, Part Two 2.4.2.3)",
                        file + ": 1 statements without fault, 1 faults (xAPI 1.0.3)");
    }

    @Test
    void machinesGetTheFaultsAsJson() throws IOException {
        write("{\"actor\": 4}");

        assertThat(Shell.run("statements", "check", file, "--json").out())
                .startsWith("{\"file\":")
                .contains("\"line\":1,\"property\":\"actor\"")
                .contains("\"good\":0");
    }

    @Test
    void listIsNamedAsSuch() throws IOException {
        write("[", statement(1, DONE), "]");

        assertThat(Shell.run("statements", "check", file).out())
                .contains(":1: statement: begins a list");
    }

    @Test
    void statementsArriveOnceHoweverOftenTheyAreSent() throws IOException {
        write(IntStream.range(0, 120).mapToObj(n -> statement(n, DONE)).toArray(String[]::new));
        try (TinyLrs lrs = new TinyLrs()) {
            Shell first = send(lrs);
            Shell second = send(lrs);

            assertThat(List.of(first.status(), second.status())).containsOnly(ExitStatus.DONE);
            assertThat(first.out()).contains("120 statements sent, 0 refused");
            assertThat(lrs.stored()).hasSize(120).containsKey(id(119).toString());
            assertThat(folder.resolve("export.ndjson.outbox")).doesNotExist();
        }
    }

    @Test
    void refusedStatementIsKeptAndTriedAgain() throws IOException {
        write(statement(1, DONE), statement(2, BAD), statement(3, DONE));
        try (TinyLrs lrs = new TinyLrs()) {
            lrs.refusedVerbs().add(BAD);
            Shell first = send(lrs);

            assertThat(first.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
            assertThat(first.err()).contains(id(2) + ": ");
            assertThat(first.out()).contains("2 statements sent, 1 refused");
            assertThat(lrs.stored()).containsOnlyKeys(id(1).toString(), id(3).toString());

            lrs.refusedVerbs().clear();
            Shell second = send(lrs);

            assertThat(second.status()).isEqualTo(ExitStatus.DONE);
            assertThat(lrs.stored()).containsKey(id(2).toString());
            assertThat(folder.resolve("export.ndjson.outbox")).doesNotExist();
        }
    }

    @Test
    void nothingIsSentWhenAStatementHasAFaultOrNoId() throws IOException {
        write(statement(1, DONE), statement(2, DONE).replaceFirst("\"id\":\"[^\"]+\",", ""));
        try (TinyLrs lrs = new TinyLrs()) {
            Shell shell = send(lrs);

            assertThat(shell.status()).isEqualTo(ExitStatus.COURSE_HAS_ERRORS);
            assertThat(shell.err()).contains(":2: id: is missing").contains("nothing was sent");
            assertThat(lrs.stored()).isEmpty();
        }
    }

    @Test
    void twoStatementsUnderOneIdAreNotMistakenForOne() throws IOException {
        write(statement(1, DONE), statement(1, DONE), statement(1, BAD));
        try (TinyLrs lrs = new TinyLrs()) {
            assertThat(send(lrs).err())
                    .contains(":3: id: is that of line 1, which says something else")
                    .doesNotContain(":2:");
            assertThat(lrs.stored()).isEmpty();
        }
    }

    @Test
    void connectionIsGoodOrItsFaultIsNamed() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "basic course:another");
        try (TinyLrs lrs = new TinyLrs()) {
            Shell good = connection(lrs.address(), key);
            Shell refused = connection(lrs.address(), wrong);
            Shell lost = connection(lrs.address().replace("/xapi/", "/elsewhere/"), key);

            assertThat(good.status()).isEqualTo(ExitStatus.DONE);
            assertThat(good.out()).contains("statements can be sent to " + lrs.address());
            assertThat(refused.status()).isEqualTo(ExitStatus.ENVIRONMENT);
            assertThat(refused.err()).contains("the key is not known to it").contains("fix: ");
            assertThat(lost.err()).contains("no list of versions");
            assertThat(List.of(good, refused, lost).toString())
                    .doesNotContain("kept-secret")
                    .doesNotContain("another");
        }
    }

    @Test
    void keyComesFromTheEnvironmentToo() throws IOException {
        write(statement(1, DONE));
        try (TinyLrs lrs = new TinyLrs()) {
            Shell shell = Shell.runWith(
                    Map.of("KURSPAKKER_LRS_CREDENTIALS", TinyLrs.KEY),
                    "statements",
                    "send",
                    file,
                    "--lrs",
                    lrs.address());

            assertThat(shell.status()).isEqualTo(ExitStatus.DONE);
            assertThat(lrs.stored()).hasSize(1);
        }
    }

    @Test
    void withoutKeyOrWithAnUnsafeAddressUsageIsWrong() throws IOException {
        write(statement(1, DONE));

        Shell keyless = Shell.run("statements", "send", file, "--lrs", "https://lrs.example/");
        Shell unsafe = connection("http://lrs.example/xapi/", key);
        Shell oddVersion = Shell.run("statements", "check", file, "--xapi", "0.95");

        assertThat(List.of(keyless.status(), unsafe.status(), oddVersion.status()))
                .containsOnly(ExitStatus.WRONG_USAGE);
        assertThat(keyless.err()).contains("--credentials FILE");
        assertThat(unsafe.err()).contains("https");
        assertThat(oddVersion.err()).contains("0.95").contains("1.0.3, 2.0.0");
    }

    private void write(String... lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static UUID id(int number) {
        return new UUID(0x4000, 0x8000000000000000L + number);
    }

    private static String statement(int number, String verb) {
        return "{\"id\":\"" + id(number) + "\",\"actor\":{\"mbox\":\"mailto:a@example.no\"},"
                + "\"verb\":{\"id\":\"" + verb + "\"},"
                + "\"object\":{\"id\":\"https://example.no/it\"}}";
    }

    private Shell send(TinyLrs lrs) {
        return Shell.run("statements", "send", file, "--lrs", lrs.address(), "--credentials", key);
    }

    private static Shell connection(String address, Path key) {
        return Shell.run("statements", "connection", "--lrs", address, "--credentials", key);
    }
}
