package no.kurspakker.portal.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.kurspakker.portal.Portal;
import no.kurspakker.portal.PortalSettings;
import no.kurspakker.portal.store.DatabaseLocation;
import no.kurspakker.portal.store.PostgresqlAddress;
import no.kurspakker.portal.store.SqliteFolder;

/** A portal in a process of its own, which can be killed. */
final class PortalProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private PortalProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** {@return one that answers} */
    static PortalProcess start(DatabaseLocation location, String... options) throws IOException {
        return start(List.of(), location, options);
    }

    /** {@return one that can make no file larger than {@code blocks} of 512 bytes: to it, the disk is full then} */
    static PortalProcess startOnSmallDisk(int blocks, DatabaseLocation location)
            throws IOException {
        return start(
                List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"),
                location,
                "-XX:TieredStopAtLevel=1");
    }

    private static PortalProcess start(
            List<String> before, DatabaseLocation location, String... options) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                PortalProcess.class.getName(),
                location instanceof SqliteFolder folder
                        ? folder.folder().toString()
                        : ((PostgresqlAddress) location).url()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null) {
            throw new IOException("the portal did not start");
        }
        return new PortalProcess(process, Integer.parseInt(line));
    }

    /** What runs there: prints its port, and ends when its input does. */
    public static void main(String[] args) throws IOException {
        DatabaseLocation location = args[0].startsWith("jdbc:")
                ? new PostgresqlAddress(args[0])
                : new SqliteFolder(Path.of(args[0]));
        Portal portal = Portal.start(
                PortalSettings.onLoopback(location, 0, Clock.systemUTC(), new SecureRandom()));
        System.out.println(portal.port());
        // Nobody outlives the test, even one that is killed.
        System.in.readAllBytes();
        portal.close();
        System.exit(0);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** Kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        process.onExit().join();
    }
}
