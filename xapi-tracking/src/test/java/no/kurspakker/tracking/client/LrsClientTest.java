package no.kurspakker.tracking.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.kurspakker.course.Iri;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.statement.Result;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.StatementBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LrsClientTest {

    private final Samples.Clock clock = new Samples.Clock();
    private LrsStandIn lrs;
    private LrsClient client;

    @BeforeEach
    void start() throws IOException {
        lrs = new LrsStandIn();
        client = LrsClient.over(Samples.settings(lrs.endpoint()), clock.waiting());
    }

    @AfterEach
    void stop() {
        lrs.close();
    }

    @Test
    void aboutNamesTheVersions() throws IOException {
        assertThat(client.about()).containsExactly("1.0.3", "2.0.0");
    }

    private static AttachedStatement withFiles(AttachedFile... files) {
        Iri usage = new Iri("https://example.org/minutes");
        Statement statement = Samples.numbered(1);
        return new AttachedStatement(
                StatementBuilder.of(statement)
                        .attachments(Stream.of(files)
                                .map(file ->
                                        file.describedAs(usage, LanguageMap.of("nb", "Referat")))
                                .toList())
                        .build(),
                List.of(files));
    }

    @Test
    void statementTravelsWithItsFilesBothWays() throws IOException {
        AttachedStatement sent =
                withFiles(AttachedFile.ofText("Vi ble enige."), AttachedFile.ofText("\r\n--\r\n"));

        Delivery delivery = client.send(sent);

        assertThat(delivery.isDelivered()).isTrue();
        assertThat(lrs.holds(sent.statement())).isTrue();
        AttachedStatement received = client.statementWithFiles(delivery.id()).orElseThrow();
        assertThat(received.files()).isEqualTo(sent.files());
        assertThat(received.statement().attachments())
                .isEqualTo(sent.statement().attachments());
    }

    @Test
    void fileThatIsNotTheOneOfItsSumIsRefused() throws IOException {
        AttachedStatement sent = withFiles(AttachedFile.ofText("Vi ble enige."));
        UUID id = client.send(sent).id();
        lrs.multipart = new String(lrs.multipart, StandardCharsets.UTF_8)
                .replace("enige", "uenige")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> client.statementWithFiles(id))
                .isInstanceOf(LrsException.class)
                .hasMessageContaining("sum");
    }

    @Test
    void statementAndFilesMustBelongTogether() {
        AttachedFile file = AttachedFile.ofText("a");
        Statement named = withFiles(file).statement();

        assertThatThrownBy(() -> new AttachedStatement(named, List.of()))
                .hasMessageContaining(file.sha2());
        assertThatThrownBy(() -> new AttachedStatement(Samples.numbered(1), List.of(file)))
                .hasMessageContaining("no attachment");
    }

    @Test
    void batchesHoldAtMostFifty() throws IOException {
        List<Statement> statements = Samples.some(120);

        List<Delivery> deliveries = client.send(statements);

        assertThat(deliveries).hasSize(120).allMatch(Delivery::isDelivered);
        assertThat(lrs.batchSizes).containsExactly(50, 50, 20);
        assertThat(statements).allMatch(lrs::holds);
    }

    @Test
    void batchesHoldAtMostAMegabyte() throws IOException {
        List<Statement> statements = Samples.some(5).stream()
                .map(statement -> with("x".repeat(400_000), statement))
                .toList();

        client.send(statements);

        assertThat(lrs.batchSizes).containsExactly(2, 2, 1);
    }

    private static Statement with(String response, Statement statement) {
        return new StatementBuilder(statement.actor(), statement.verb(), statement.object())
                .id(statement.id().orElseThrow())
                .result(Result.EMPTY.withResponse(response))
                .build();
    }

    @Test
    void statementTheLrsHasAlreadyIsDelivered() throws IOException {
        client.send(Samples.some(3));

        List<Delivery> again = client.send(Samples.some(4));

        assertThat(again).hasSize(4).allMatch(Delivery::isDelivered);
        assertThat(lrs.stored).hasSize(4);
    }

    @Test
    void otherStatementUnderTheSameIdIsRefusedAndTheOthersGoOn() throws IOException {
        Statement first = Samples.numbered(0);
        client.send(List.of(with("something else", first)));

        List<Delivery> deliveries = client.send(List.of(first, Samples.numbered(1)));

        assertThat(deliveries.get(0).refusal().orElseThrow()).startsWith("409: statement ");
        assertThat(deliveries.get(1).isDelivered()).isTrue();
    }

    @Test
    void busyLrsIsAskedAgainWhenItSays() throws IOException {
        lrs.mishaps.add(new LrsStandIn.Mishap(429, Map.of("Retry-After", "7"), false));
        lrs.mishaps.add(new LrsStandIn.Mishap(
                503, Map.of("Retry-After", "Sun, 1 Mar 2026 12:00:09 GMT"), false));

        client.send(Samples.some(1));

        assertThat(clock.pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
        assertThat(lrs.stored).hasSize(1);
    }

    @Test
    void pausesDoubleAndAreShortenedByChanceToHalfAtMost() throws IOException {
        for (int i = 0; i < 4; i++) {
            lrs.mishaps.add(LrsStandIn.Mishap.of(500));
        }

        client.send(Samples.some(1));

        for (int i = 0; i < 4; i++) {
            assertThat(clock.pauses.get(i).toMillis()).isBetween(500L << i, 1_000L << i);
        }
    }

    @Test
    void lrsThatStaysAwayIsUnavailable() {
        for (int i = 0; i < 5; i++) {
            lrs.mishaps.add(LrsStandIn.Mishap.of(502));
        }

        assertThatThrownBy(() -> client.send(Samples.some(1)))
                .isInstanceOfSatisfying(
                        LrsException.class,
                        e -> assertThat(e.reason()).isEqualTo(LrsException.Reason.UNAVAILABLE))
                .hasMessageContaining("/data/xAPI/statements answers 502");
    }

    @Test
    void lrsThatAsksForMoreThanTheLongestPauseIsGivenUpForNow() {
        lrs.mishaps.add(new LrsStandIn.Mishap(503, Map.of("Retry-After", "3600"), false));

        assertThatThrownBy(() -> client.send(Samples.some(1)))
                .hasMessageContaining("asks to come back in 3600 s");
        assertThat(clock.pauses).isEmpty();
    }

    @Test
    void answerThatBreaksOffAfterStoringGivesNoDuplicate() throws IOException {
        lrs.mishaps.add(new LrsStandIn.Mishap(200, Map.of(), true));

        List<Delivery> deliveries = client.send(Samples.some(2));

        assertThat(deliveries).allMatch(Delivery::isDelivered);
        assertThat(lrs.stored).hasSize(2);
    }

    @Test
    void everyPageIsRead() throws IOException {
        client.send(Samples.some(5));
        List<Statement> read = new ArrayList<>();
        Optional<StatementPage> page = Optional.of(client.statements(
                StatementQuery.ALL.agent(Samples.LEARNER).since(Samples.NOON).limit(2)));
        while (page.isPresent()) {
            read.addAll(page.get().statements());
            page = client.next(page.get());
        }

        assertThat(read)
                .extracting(Statement::id)
                .containsExactlyElementsOf(
                        Samples.some(5).stream().map(Statement::id).toList());
    }

    @Test
    void moreThatLeadsToAnotherHostIsNotFollowed() {
        StatementPage page = new StatementPage(List.of(), Optional.of("https://evil.example/more"));

        assertThatIllegalArgumentException().isThrownBy(() -> client.next(page));
    }

    @Test
    void documentThatSomebodyElseChangedIsNotOverwritten() throws IOException {
        DocumentAddress address =
                DocumentAddress.state(Courses.ID, Samples.LEARNER, Optional.empty(), "kurspakker");
        LrsDocument first = new LrsDocument("text/plain", bytes("a"), Optional.empty());
        assertThat(client.document(address)).isEmpty();
        assertThat(client.put(address, first)).isTrue();
        assertThat(client.put(address, first)).isFalse();
        LrsDocument read = client.document(address).orElseThrow();

        boolean isFirstStored = client.put(address, read.with(bytes("b")));
        boolean isSecondStored = client.put(address, read.with(bytes("c")));

        assertThat(isFirstStored).isTrue();
        assertThat(isSecondStored).isFalse();
        LrsDocument last = client.document(address).orElseThrow();
        assertThat(last.content()).isEqualTo(bytes("b"));
        assertThat(client.delete(address, read.etag().orElseThrow())).isFalse();
        assertThat(client.delete(address, last.etag().orElseThrow())).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void wrongKeyIsNamedAndNeverShown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "basic key:wrong-secret-4712\n");
        Credentials credentials = Credentials.fromFile(file);
        LrsClient stranger =
                LrsClient.over(LrsSettings.of(lrs.endpoint(), credentials), clock.waiting());

        assertThatThrownBy(() -> stranger.send(Samples.some(1)))
                .isInstanceOfSatisfying(
                        LrsException.class,
                        e -> assertThat(e.reason()).isEqualTo(LrsException.Reason.KEY_REFUSED))
                .hasMessageNotContaining("4712");
        assertThat(LrsSettings.of(lrs.endpoint(), credentials).toString())
                .contains("Basic credentials")
                .doesNotContain("4712")
                .doesNotContain(credentials.header());
    }

    @Test
    void credentialsComeFromAFileOrTheEnvironmentAndFaultsDoNotQuoteThem(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "my secret 4713");

        assertThatThrownBy(() -> Credentials.fromFile(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not hold")
                .hasMessageNotContaining("4713");
        assertThat(Credentials.fromEnvironment(Map.of())).isEmpty();
        assertThat(Credentials.fromEnvironment(Map.of(Credentials.VARIABLE, "bearer t-1"))
                        .orElseThrow()
                        .header())
                .isEqualTo("Bearer t-1");
    }

    @Test
    void addressThatWouldShowTheKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LrsEndpoint.of("http://lrs.example.no/"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LrsEndpoint.of("https://key:4714@lrs.example.no/"))
                .withMessageNotContaining("4714");
    }
}
