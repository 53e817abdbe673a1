package no.kurspakker.course.problem;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading something an author wrote: a value, the problems found on the way, or both.
 *
 * <p>There is no value if a problem is an {@link Severity#ERROR}. Without an error there is one, unless warnings were to
 * stop the work too.
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

    public Checked {
        problems = problems.stream().sorted(Problem.BY_PLACE).toList();
        if (value.isPresent() && problems.stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException("a value and an error exclude each other");
        }
        if (value.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException("without a value there must be a problem");
        }
    }
}
