package no.kurspakker.course.problem;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading something an author wrote: a value, the problems found on the way, or both.
 *
 * <p>There is no value if and only if a problem is an {@link Severity#ERROR}.
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = problems.stream().sorted(Problem.BY_PLACE).toList();
        boolean failed = problems.stream().anyMatch(Problem::isError);
        if (failed == value.isPresent()) {
            throw new IllegalArgumentException("a value and an error exclude each other");
        }
    }
}
