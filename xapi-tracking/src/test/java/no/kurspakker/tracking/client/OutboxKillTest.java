package no.kurspakker.tracking.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that fills and sends an outbox, again and again, and counts what arrived. */
class OutboxKillTest {

    private static final int KILLS = Integer.getInteger("kurspakker.kills", 20);

    @Test
    void nothingAcknowledgedIsLostAndNothingArrivesAsTwoStatements(@TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("outbox");
        Random random = new Random(7);
        Set<Integer> acknowledged = new LinkedHashSet<>();
        try (LrsStandIn lrs = new LrsStandIn()) {
            for (int kill = 0; kill < KILLS; kill++) {
                acknowledged.addAll(runAndKill(
                        List.of(
                                file.toString(),
                                lrs.endpoint().uri().toString(),
                                "" + kill * 100_000),
                        1 + random.nextInt(40)));
            }
            flush(file, lrs);

            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
            for (int number : acknowledged) {
                assertThat(lrs.holds(Samples.numbered(number)))
                        .as("statement %d", number)
                        .isTrue();
            }
        }
    }

    private static void flush(Path file, LrsStandIn lrs) throws IOException {
        try (Outbox outbox = Outbox.open(file, OutboxLimits.USUAL)) {
            LrsClient client =
                    LrsClient.over(Samples.settings(lrs.endpoint()), new Samples.Clock().waiting());
            new OutboxSender(outbox, client).flush();
            assertThat(outbox.size()).isZero();
            assertThat(outbox.deadLetters()).isEmpty();
        }
    }

    /** Lets the process acknowledge {@code count} statements and kills it while it goes on. */
    private static Set<Integer> runAndKill(List<String> arguments, int count) throws Exception {
        Process process = new ProcessBuilder(command(arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<Integer> numbers = new LinkedHashSet<>();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null) {
                numbers.add(Integer.parseInt(line));
                if (numbers.size() == count) {
                    process.destroyForcibly();
                }
                line = out.readLine();
            }
        } catch (IOException closedByTheKill) {
            assertThat(numbers).hasSizeGreaterThanOrEqualTo(count);
        }
        process.waitFor();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(count);
        return numbers;
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OutboxVictim.class.getName()));
        command.addAll(arguments);
        return command;
    }
}
