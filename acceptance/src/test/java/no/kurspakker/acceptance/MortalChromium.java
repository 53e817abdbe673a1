package no.kurspakker.acceptance;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Chromium that may be killed; what it has stored lies in a folder for the next. */
final class MortalChromium implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final BrowserContext context;

    private MortalChromium(Process process, BrowserContext context) {
        this.process = process;
        this.context = context;
    }

    /** {@return a Chromium that goes on with what lies in a folder} */
    static MortalChromium start(BrowserType type, Path data) {
        List<String> command = new ArrayList<>(List.of(Chromium.program().toString()));
        command.addAll(Chromium.flags());
        command.addAll(
                List.of("--headless", "--remote-debugging-port=0", "--user-data-dir=" + data));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                String address = address(process.errorReader());
                return new MortalChromium(
                        process, type.connectOverCDP(address).contexts().get(0));
            } catch (IOException | RuntimeException e) {
                kill(process);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BrowserContext context() {
        return context;
    }

    /** Ends the browser in the middle of whatever it does, with every process of its pages. */
    @Override
    public void close() {
        kill(process);
    }

    private static void kill(Process process) {
        List<ProcessHandle> all = Stream.concat(
                        Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    /** Where it is spoken to, which it says first; all that it says later is passed over. */
    private static String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread reader = new Thread(() -> said.lines().forEach(more -> {}));
                reader.setDaemon(true);
                reader.start();
                return line.substring(LISTENING.length());
            }
        }
        throw new IOException("Chromium ended before it could be spoken to");
    }
}
