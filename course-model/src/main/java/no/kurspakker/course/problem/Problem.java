package no.kurspakker.course.problem;

import java.util.Comparator;
import java.util.List;
import no.kurspakker.course.SourceSpan;

/**
 * A mistake the author made, as a value.
 *
 * @param arguments what the texts quote, for {@link String#format}
 */
public record Problem(ProblemCode code, SourceSpan place, List<String> arguments) {

    /** By file, line, column, then id and arguments, so that a list of problems is always in the same order. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place)
            .thenComparing(problem -> problem.code().id())
            .thenComparing(problem -> String.join("\n", problem.arguments()));

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** {@return a problem at {@code place}} */
    public static Problem of(ProblemCode code, SourceSpan place, String... arguments) {
        return new Problem(code, place, List.of(arguments));
    }

    /** {@return whether it stops the package} */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
