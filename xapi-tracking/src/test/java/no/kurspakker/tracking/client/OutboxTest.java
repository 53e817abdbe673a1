package no.kurspakker.tracking.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.kurspakker.tracking.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    private final Path file;

    OutboxTest(@TempDir Path folder) {
        file = folder.resolve("outbox");
    }

    private Outbox open() throws IOException {
        return Outbox.open(file, OutboxLimits.USUAL);
    }

    private static List<Optional<UUID>> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    @Test
    void whatWasAddedIsThereInOrderAfterOpeningAgain() throws IOException {
        try (Outbox outbox = open()) {
            outbox.addAll(Samples.some(3));
            outbox.add(Samples.numbered(7));
            outbox.settle(List.of(Delivery.done(Samples.numbered(1).id().orElseThrow())));
        }

        try (Outbox outbox = open()) {
            assertThat(ids(outbox.waiting(10)))
                    .containsExactlyElementsOf(ids(List.of(
                            Samples.numbered(0), Samples.numbered(2), Samples.numbered(7))));
        }
    }

    @Test
    void sameStatementAddedTwiceWaitsOnce() throws IOException {
        try (Outbox outbox = open()) {
            outbox.add(Samples.numbered(1));
            outbox.addAll(List.of(Samples.numbered(1), Samples.numbered(1)));

            assertThat(outbox.size()).isEqualTo(1);
        }
    }

    @Test
    void unfinishedEndIsCutOffWhereverItBreaks() throws IOException {
        try (Outbox outbox = open()) {
            outbox.addAll(Samples.some(2));
        }
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 1; cut < 400; cut += 7) {
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length - cut));
            try (Outbox outbox = open()) {
                assertThat(ids(outbox.waiting(9))).containsExactlyElementsOf(ids(Samples.some(1)));
                outbox.add(Samples.numbered(5));
            }
            try (Outbox outbox = open()) {
                assertThat(outbox.size()).isEqualTo(2);
            }
        }
    }

    @Test
    void damageInTheMiddleIsToldWithItsPlace() throws IOException {
        try (Outbox outbox = open()) {
            outbox.addAll(Samples.some(2));
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[100]++;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);

        assertThatThrownBy(this::open)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is damaged at byte 0");
    }

    @Test
    void outboxIsForOneAtATime() throws IOException {
        try (Outbox outbox = open()) {
            assertThat(outbox.size()).isZero();
            assertThatThrownBy(this::open).hasMessageContaining("is in use by this process");
        }
    }

    @Test
    void fullOutboxTakesNothingMoreAndLosesNothing() throws IOException {
        try (Outbox outbox = Outbox.open(file, new OutboxLimits(2, 1 << 20))) {
            outbox.add(Samples.numbered(0));
            assertThatThrownBy(
                            () -> outbox.addAll(List.of(Samples.numbered(1), Samples.numbered(2))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is full: 1 statements wait");
            assertThat(outbox.size()).isEqualTo(1);
        }
    }

    @Test
    void fileIsWrittenAnewWhenItIsMostlyOld() throws IOException {
        try (Outbox outbox = Outbox.open(file, new OutboxLimits(1_000, 40_000))) {
            outbox.add(Samples.numbered(1_000));
            for (int i = 0; i < 200; i++) {
                outbox.add(Samples.numbered(i));
                outbox.settle(List.of(Delivery.done(Samples.numbered(i).id().orElseThrow())));
            }
        }
        assertThat(Files.size(file)).isLessThanOrEqualTo(40_200);
        try (Outbox outbox = open()) {
            assertThat(ids(outbox.waiting(9)))
                    .containsExactlyElementsOf(ids(List.of(Samples.numbered(1_000))));
        }
    }

    @Test
    void refusedStatementIsKeptWithItsReasonUntilItIsSentAgain() throws IOException {
        UUID id = Samples.numbered(0).id().orElseThrow();
        try (Outbox outbox = open()) {
            outbox.addAll(Samples.some(2));
            outbox.settle(List.of(Delivery.refused(id, "400: verb.id\nis not an IRI")));
        }
        try (Outbox outbox = open()) {
            assertThat(outbox.deadLetters()).hasSize(1);
            assertThat(outbox.deadLetters().get(0).reason())
                    .isEqualTo("400: verb.id is not an IRI");
            outbox.resend(id);
        }
        try (Outbox outbox = open()) {
            assertThat(outbox.deadLetters()).isEmpty();
            assertThat(ids(outbox.waiting(9)))
                    .containsExactlyElementsOf(
                            ids(List.of(Samples.numbered(1), Samples.numbered(0))));
        }
    }

    @Test
    void senderEmptiesTheOutboxAndLeavesTheRefused() throws IOException {
        try (LrsStandIn lrs = new LrsStandIn();
                Outbox outbox = open()) {
            Samples.Clock clock = new Samples.Clock();
            LrsClient client = LrsClient.over(Samples.settings(lrs.endpoint()), clock.waiting());
            outbox.addAll(Samples.some(70));
            lrs.mishaps.add(LrsStandIn.Mishap.of(500));

            SendReport report = new OutboxSender(outbox, client).flush();

            assertThat(report).isEqualTo(new SendReport(70, 0));
            assertThat(outbox.size()).isZero();
            assertThat(lrs.stored).hasSize(70);
        }
    }
}
