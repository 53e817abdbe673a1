package no.kurspakker.course.source.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Problem;

/** The problems found so far in one course; not safe for threads. */
public final class Findings {

    /** Of one kind nobody reads more; a file made to produce millions stops here. */
    public static final int MOST_OF_A_KIND = 100;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<CourseProblem, Integer> counts = new EnumMap<>(CourseProblem.class);
    private boolean failed;

    /** Adds a problem, unless there are too many of its kind already. */
    public void add(CourseProblem code, SourceSpan place, String... arguments) {
        int count = counts.merge(code, 1, Integer::sum);
        if (count <= MOST_OF_A_KIND) {
            problems.add(Problem.of(code, place, arguments));
        } else if (count == MOST_OF_A_KIND + 1) {
            problems.add(Problem.of(
                    CourseProblem.TOO_MANY_PROBLEMS, place, "" + MOST_OF_A_KIND, code.id()));
        }
        failed = failed || problems.get(problems.size() - 1).isError();
    }

    /** {@return whether another problem of this kind would be kept, so that it is worth finding its words} */
    public boolean isOpenFor(CourseProblem code) {
        return counts.getOrDefault(code, 0) < MOST_OF_A_KIND;
    }

    /** {@return whether one of them is an error} */
    public boolean failed() {
        return failed;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
