package no.kurspakker.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemCount;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.build.BuildJson;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells people, editors and the build of the problems in a course. */
record ProblemReport(Log log, Path folder, Path json) {

    /**
     * Logs each problem at its level, writes them all to {@code json}, and fails the build if they stop it.
     *
     * @throws IOException if the file cannot be written
     */
    void tell(List<Problem> problems, boolean strict, Locale locale)
            throws IOException, MojoFailureException {
        write(BuildJson.ofProblems(problems, locale));
        ProblemText text = ProblemText.in(locale);
        problems.forEach(problem -> log(problem, text));
        ProblemCount count = ProblemCount.of(problems);
        if (count.stops(strict)) {
            throw new MojoFailureException(folder + ": " + count.text(locale));
        }
    }

    /** The folder stands in front of a place in it, so that terminals and editors make a link of the place. */
    private void log(Problem problem, ProblemText text) {
        boolean isElsewhere = Path.of(problem.place().file()).isAbsolute();
        String message = (isElsewhere ? "" : folder + "/") + text.format(problem);
        if (problem.isError()) {
            log.error(message);
        } else {
            log.warn(message);
        }
    }

    private void write(String problems) throws IOException {
        Files.createDirectories(json.toAbsolutePath().getParent());
        Files.writeString(json, problems);
    }
}
