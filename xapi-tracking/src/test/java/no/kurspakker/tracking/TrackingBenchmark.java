package no.kurspakker.tracking;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.kurspakker.tracking.check.StatementValidator;
import no.kurspakker.tracking.client.Outbox;
import no.kurspakker.tracking.client.OutboxLimits;
import no.kurspakker.tracking.client.Samples;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.StatementReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.XapiVersion;

/** How many statements a CPU second, and how many appends a second; run by the profile {@code benchmark}. */
public final class TrackingBenchmark {

    /** The JIT compiler is at work in the first rounds. */
    private static final int WARMING_ROUNDS = 4;

    private static final int ROUNDS = 9;
    private static final int STATEMENTS = 100_000;

    private TrackingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        List<byte[]> texts = IntStream.range(0, 100)
                .mapToObj(Samples::numbered)
                .map(StatementWriter::write)
                .toList();
        System.out.printf("statement: %d bytes%n", texts.get(0).length);
        StatementValidator validator = new StatementValidator(XapiVersion.V1_0_3);
        StatementReader reader = StatementReader.strict(XapiVersion.V1_0_3);
        rate(
                "read JSON and validate",
                texts,
                text -> validator.validate(JsonReader.read(text)).isEmpty());
        rate("read, validate and type", texts, text -> reader.read(text).value().isPresent());
        appends(1, 1_000);
        appends(50, 10_000);
    }

    /** What is measured; the answer keeps the work from being optimised away. */
    @FunctionalInterface
    private interface Work {
        boolean isGood(byte[] text);
    }

    private static void rate(String name, List<byte[]> texts, Work work) {
        double[] rates = new double[ROUNDS];
        for (int round = -WARMING_ROUNDS; round < ROUNDS; round++) {
            long start = cpuTime();
            int good = 0;
            for (int i = 0; i < STATEMENTS; i++) {
                good += work.isGood(texts.get(i % texts.size())) ? 1 : 0;
            }
            if (good != STATEMENTS) {
                throw new IllegalStateException("refused: " + (STATEMENTS - good));
            }
            if (round >= 0) {
                rates[round] = STATEMENTS * 1e9 / (cpuTime() - start);
            }
        }
        Arrays.sort(rates);
        System.out.printf(
                Locale.ROOT,
                "%s: %,.0f a CPU second (median of %d rounds, best %,.0f)%n",
                name,
                rates[ROUNDS / 2],
                ROUNDS,
                rates[ROUNDS - 1]);
    }

    /** Nanoseconds of the whole process, garbage collector included. */
    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void appends(int batch, int count) throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "outbox");
        List<List<Statement>> batches = new ArrayList<>();
        for (int i = 0; i < count; i += batch) {
            batches.add(
                    IntStream.range(i, i + batch).mapToObj(Samples::numbered).toList());
        }
        try (Outbox outbox = Outbox.open(folder.resolve("outbox"), OutboxLimits.USUAL)) {
            long start = System.nanoTime();
            for (List<Statement> statements : batches) {
                outbox.addAll(statements);
            }
            System.out.printf(
                    Locale.ROOT,
                    "outbox, %d at a time: %,.0f a second%n",
                    batch,
                    count * 1e9 / (System.nanoTime() - start));
        }
        Files.delete(folder.resolve("outbox"));
        Files.delete(folder);
    }
}
