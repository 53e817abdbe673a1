package no.kurspakker.portal.preview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.problem.Problem;

/**
 * What a build of a preview gave.
 *
 * @param number from 1
 * @param isShown whether the course could be shown as it is now
 * @param problems sorted by place
 * @param fault what the environment refused
 */
public record PreviewBuild(
        int number,
        long milliseconds,
        boolean isShown,
        List<Problem> problems,
        Optional<IOException> fault) {

    public PreviewBuild {
        problems = List.copyOf(problems);
    }
}
