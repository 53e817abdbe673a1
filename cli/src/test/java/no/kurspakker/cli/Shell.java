package no.kurspakker.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A command run in this process, with what it said.
 *
 * @param status its exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Shell(int status, String out, String err) {

    /** {@return the outcome on a machine that speaks English, without a terminal} */
    static Shell run(Object... args) {
        return runOn(Locale.ENGLISH, false, args);
    }

    /** {@return the outcome on a machine that speaks {@code locale}} */
    static Shell runOn(Locale locale, boolean terminal, Object... args) {
        return run(locale, terminal, Map.of(), args);
    }

    /** {@return the outcome in a process with these variables} */
    static Shell runWith(Map<String, String> environment, Object... args) {
        return run(Locale.ENGLISH, false, environment, args);
    }

    private static Shell run(
            Locale locale, boolean terminal, Map<String, String> environment, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status;
        try (PrintWriter toOut = new PrintWriter(out);
                PrintWriter toErr = new PrintWriter(err)) {
            status = new CommandRun(new Surroundings(toOut, toErr, terminal, locale, environment))
                    .run(Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
        }
        return new Shell(status, out.toString(), err.toString());
    }
}
