package no.kurspakker.course.source.problem;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Problem;

/** The problems found so far in one course; not safe for threads. */
public final class Findings {

    /** More than anyone reads; a file made to produce millions stops here. */
    public static final int MOST = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private boolean failed;

    public void add(CourseProblem code, SourceSpan place, String... arguments) {
        Problem problem = Problem.of(code, place, arguments);
        failed |= problem.isError();
        if (problems.size() < MOST) {
            problems.add(problem);
        } else if (problems.size() == MOST) {
            problems.add(Problem.of(CourseProblem.TOO_MANY_PROBLEMS, place, "" + MOST));
            failed = true;
        }
    }

    /** {@return whether one of them is an error} */
    public boolean failed() {
        return failed;
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
