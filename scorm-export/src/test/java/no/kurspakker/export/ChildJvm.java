package no.kurspakker.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a main class of the tests in a JVM of its own, where options of the JVM and of the shell can differ. */
public final class ChildJvm {

    private ChildJvm() {}

    /** {@return all that the class printed} */
    public static String run(List<String> options, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        return run(command(options, main, arguments));
    }

    /** {@return what starts {@code main} with the class path of the tests} */
    public static List<String> command(List<String> options, Class<?> main, Object... arguments) {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(options);
        java.add("-cp");
        java.add(System.getProperty("java.class.path"));
        java.add(main.getName());
        for (Object argument : arguments) {
            java.add(argument.toString());
        }
        return java;
    }

    /**
     * {@return all that {@code command} printed}
     *
     * @throws AssertionError if it did not end with status 0
     */
    public static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(command + "\n" + output);
        }
        return output;
    }
}
