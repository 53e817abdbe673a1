package no.kurspakker.export.build;

import java.util.List;
import java.util.Locale;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;

/** Outcomes as JSON, for editors and other machines. */
@SuppressWarnings("DoNotCallSuggester")
public final class BuildJson {

    private BuildJson() {}

    /**
     * {@return an object {@code {"problems": […]}}} as it also stands in {@code target/course/problems.json}: each problem
     * with id, severity, file, line, column, what and fix.
     */
    public static String ofProblems(List<Problem> problems, Locale locale) {
        throw new UnsupportedOperationException(problems + " " + locale);
    }

    /** {@return an object {@code {"packages": […], "problems": […]}}} */
    public static String ofBuild(Checked<BuildReport> outcome, Locale locale) {
        throw new UnsupportedOperationException(outcome + " " + locale);
    }
}
