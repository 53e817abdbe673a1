package no.kurspakker.tracking.report.source;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Problem;

/** The problems of one file; of many, the first ones and a count. */
final class FileProblems {

    private static final int MOST = 20;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private long untold;

    FileProblems(String file) {
        this.file = file.replace('\\', '/');
    }

    void add(ReportProblem code, long line, String... arguments) {
        if (problems.size() >= MOST) {
            untold++;
            return;
        }
        int place = (int) Math.max(1, Math.min(line, Integer.MAX_VALUE));
        problems.add(Problem.of(code, new SourceSpan(file, place, 1), arguments));
    }

    /** {@return how many were found, shown or not} */
    long count() {
        return problems.size() + untold;
    }

    List<Problem> list() {
        List<Problem> list = new ArrayList<>(problems);
        if (untold > 0) {
            list.add(Problem.of(
                    ReportProblem.MORE_OF_THE_SAME,
                    SourceSpan.startOf(file),
                    Long.toString(untold)));
        }
        return List.copyOf(list);
    }
}
