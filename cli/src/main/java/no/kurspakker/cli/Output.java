package no.kurspakker.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemCount;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.build.FaultText;
import no.kurspakker.portal.page.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How a command speaks. */
record Output(Surroundings surroundings, Texts texts, Preferences preferences) {

    static Output of(Surroundings surroundings, Preferences preferences) {
        Texts texts = Texts.in(preferences.locale(surroundings.locale()));
        return new Output(surroundings, texts, preferences);
    }

    /** Prints a line of the result, for people. */
    void say(String key, Object... arguments) {
        surroundings.out().println(texts.text(key, arguments));
    }

    /** {@return the words of the portal's pages in the same language} */
    Words words() {
        return Words.in(texts.bundle().getLocale().getLanguage());
    }

    /** Prints {@code json}, for machines. */
    void json(String json) {
        surroundings.out().println(json.strip());
    }

    /** @throws ParameterException if there is no such folder */
    void requireFolder(Path folder, CommandSpec command) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    command.commandLine(), texts.text("usage.no-folder", folder));
        }
    }

    /** @throws ParameterException if there is no such file */
    void requireFile(Path file, CommandSpec command) {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(command.commandLine(), texts.text("usage.no-file", file));
        }
    }

    /** Prints a line of what went wrong, for people. */
    void complain(String key, Object... arguments) {
        surroundings.err().println("kurspakker: " + texts.text(key, arguments));
    }

    /** Prints each problem, the folder in front of a place in it, and how many there are. */
    void problems(List<Problem> problems, String folder, PrintWriter to) {
        ProblemText text = ProblemText.in(texts.locale());
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        for (Problem problem : problems) {
            boolean isElsewhere = Path.of(problem.place().file()).isAbsolute();
            to.println((isElsewhere ? "" : prefix) + text.format(problem));
        }
        to.println(folder + ": " + ProblemCount.of(problems).text(texts.locale()));
    }

    /** Prints each problem of files that need no folder in front. */
    void problems(List<Problem> problems) {
        ProblemText text = ProblemText.in(texts.locale());
        problems.forEach(problem -> surroundings.err().println(text.format(problem)));
    }

    /** {@return the status of a command that could not finish, after saying why} */
    int fault(Exception fault) {
        if (fault instanceof IOException refused) {
            return environment(refused);
        }
        if (fault instanceof UncheckedIOException
                && fault.getCause() instanceof IOException refused) {
            return environment(refused);
        }
        return ourFault(fault);
    }

    private int environment(IOException refused) {
        return complain(ExitStatus.ENVIRONMENT, FaultText.of(refused, texts.locale()));
    }

    /** {@return the status of a file that has errors, after saying which} */
    int faults(List<String> lines) {
        return complain(ExitStatus.COURSE_HAS_ERRORS, String.join(System.lineSeparator(), lines));
    }

    /** {@return the status of wrong usage, after saying what is wrong} */
    int usage(String message) {
        return complain(ExitStatus.WRONG_USAGE, message);
    }

    /** {@return the status of a fault of ours, after printing all there is to know of it} */
    int ourFault(Throwable fault) {
        int status = complain(ExitStatus.OUR_FAULT, texts.text("fault.ours"));
        fault.printStackTrace(surroundings.err());
        return status;
    }

    private int complain(int status, String message) {
        surroundings.err().println("kurspakker: " + message);
        if (preferences.isForMachines()) {
            json(Json.ofFault(status, message));
        }
        return status;
    }
}
