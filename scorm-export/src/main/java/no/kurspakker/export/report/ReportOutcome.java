package no.kurspakker.export.report;

import java.util.List;
import no.kurspakker.course.problem.Problem;

/**
 * What became of a report.
 *
 * @param files names of the files in the folder; none if a problem is an error
 * @param problems of the course and of the sources; those of the course come first
 * @param ofCourse how many of them are the course's, with places in its folder
 */
public record ReportOutcome(List<String> files, List<Problem> problems, int ofCourse) {

    public ReportOutcome {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }
}
