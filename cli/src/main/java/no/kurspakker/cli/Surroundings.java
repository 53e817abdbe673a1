package no.kurspakker.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command knows of the process around it.
 *
 * @param out where results go
 * @param err where problems of a build, progress and faults go
 * @param isTerminal whether a person is looking at {@code err}
 * @param locale the language of the machine
 * @param environment the variables of the process; they may hold a key and are never printed
 */
public record Surroundings(
        PrintWriter out,
        PrintWriter err,
        boolean isTerminal,
        Locale locale,
        Map<String, String> environment) {

    /** Set by the launcher script, which knows whether standard error is a terminal. */
    private static final String TERMINAL = "kurspakker.terminal";

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** {@return those of this process} */
    // Without the launcher the console has to do; from Java 22 on it is there even when no terminal
    // is, and a progress line in a log does no harm.
    @SuppressWarnings("SystemConsoleNull")
    public static Surroundings ofProcess() {
        Console console = System.console();
        boolean terminal =
                Boolean.parseBoolean(System.getProperty(TERMINAL, String.valueOf(console != null)));
        return new Surroundings(
                writer(System.out, console),
                writer(System.err, console),
                terminal,
                Locale.getDefault(),
                System.getenv());
    }

    /** UTF-8 whatever the locale says, since C and POSIX say ASCII; but a Windows console has a code page. */
    private static PrintWriter writer(OutputStream stream, @Nullable Console console) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Charset charset = windows && console != null ? console.charset() : StandardCharsets.UTF_8;
        return new PrintWriter(stream, true, charset);
    }

    /** Without the environment, where keys are. */
    @Override
    public String toString() {
        return "Surroundings[" + locale + (isTerminal ? ", terminal]" : "]");
    }
}
