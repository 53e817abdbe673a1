package no.kurspakker.export.inspect;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import no.kurspakker.export.archive.MemoryChannel;

/**
 * Inspects packages made by chance, in a JVM of its own whose heap is bounded: {@code InspectorFuzz INPUTS SEED}. Prints how it
 * went; ends with a stack trace and the seed and number of the input that something is wrong with.
 */
public final class InspectorFuzz {

    /** The most CPU time of one input: beyond it, people take it for a hang. */
    private static final long SLOWEST_NANOS = 2_000_000_000L;

    private static final long MEBIBYTE = 1 << 20;

    private InspectorFuzz() {}

    /** Takes the number of inputs and the seed. */
    public static void main(String[] arguments) throws IOException {
        long inputs = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        FuzzInputs fuzz = new FuzzInputs(seed);
        long findings = 0;
        long slowest = 0;
        for (long i = 0; i < inputs; i++) {
            byte[] zip = fuzz.next();
            long before = cpu();
            findings += findings(zip, "seed " + seed + ", input " + i);
            long took = cpu() - before;
            if (took > SLOWEST_NANOS) {
                throw new AssertionError("seed " + seed + ", input " + i + ": " + took + " ns");
            }
            slowest = Math.max(slowest, took);
        }
        System.out.printf(
                "%d inputs, %d findings, slowest %d ms of CPU, peak %d MiB%n",
                inputs, findings, slowest / 1_000_000, peak());
    }

    /** Time of this thread alone, so that other work on the machine does not count. */
    private static long cpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadCpuTime();
    }

    private static int findings(byte[] zip, String input) throws IOException {
        try {
            return PackageInspector.inspect(new MemoryChannel(zip), "fuzz.zip")
                    .problems()
                    .size();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
            throw new AssertionError(input, failed);
        }
    }

    /** {@return the most memory of the whole process so far, where the system tells; else 0} */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MEBIBYTE)
                .findFirst()
                .orElse(0);
    }
}
