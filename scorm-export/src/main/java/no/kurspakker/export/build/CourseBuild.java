package no.kurspakker.export.build;

import java.io.IOException;
import java.nio.file.Path;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;

/** From a course folder to checked packages: what every command and goal calls. */
@SuppressWarnings("DoNotCallSuggester")
public final class CourseBuild {

    private final ProgressListener listener;

    /** Tells {@code listener} how the builds come along. */
    public CourseBuild(ProgressListener listener) {
        this.listener = listener;
    }

    /**
     * {@return the course in {@code folder}, read and checked as a package of every format, without writing anything}
     *
     * @throws IOException if the environment fails, naming path and act
     */
    public Checked<Course> check(Path folder) throws IOException {
        throw new UnsupportedOperationException(folder + " " + listener);
    }

    /**
     * {@return what was built, or the problems that stopped it} A package appears whole under its name or not at all; when
     * one format fails its check, none is written.
     *
     * @throws IOException if the environment fails, naming path and act
     */
    public Checked<BuildReport> build(BuildRequest request) throws IOException {
        throw new UnsupportedOperationException(request + " " + listener);
    }
}
