package no.kurspakker.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command run on its own and measured through Linux' {@code /proc}. */
final class ChildProcess {

    private static final double TICKS_PER_SECOND = 100;
    private static final double KIB_PER_MIB = 1024;
    private static final double NANOS_PER_SECOND = 1e9;

    private ChildProcess() {}

    /**
     * {@return what {@code command} used}
     *
     * @throws IllegalStateException if it fails
     */
    static Usage measure(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile("bench", ".txt");
        long before = ticksOfEndedChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        double peak = 0;
        while (!process.waitFor(pause(start), TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(status));
        }
        double wall = (System.nanoTime() - start) / NANOS_PER_SECOND;
        double cpu = (ticksOfEndedChildren() - before) / TICKS_PER_SECOND;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(said));
        }
        Files.delete(said);
        return new Usage(cpu, wall, peak);
    }

    /** Looks at what takes long more seldom, so as not to slow it down. */
    private static long pause(long start) {
        return System.nanoTime() - start < NANOS_PER_SECOND ? 2 : 50;
    }

    /** The high-water mark, as the last look has it. */
    private static double peak(Path status) {
        try {
            return Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / KIB_PER_MIB;
        } catch (IOException processHasEnded) {
            return 0;
        }
    }

    /** Fields 16 and 17 of {@code /proc/self/stat}, counted after the name, which may hold spaces. */
    private static long ticksOfEndedChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
    }
}
