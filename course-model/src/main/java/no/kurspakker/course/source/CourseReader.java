package no.kurspakker.course.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.source.folder.CourseFolder;
import no.kurspakker.course.source.folder.SourceText;
import no.kurspakker.course.source.header.CourseFiles;
import no.kurspakker.course.source.header.CourseHeaderReader;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.yaml.YamlMapping;
import no.kurspakker.course.source.yaml.YamlReader;

/** Reads a course from its folder. */
public final class CourseReader {

    /** The file that makes a folder a course. */
    public static final String COURSE_FILE = "course.yaml";

    private CourseReader() {}

    /**
     * {@return the course in {@code folder}, or every mistake in it that does not follow from another}
     *
     * @throws IOException if the folder, or a file in it, is there and cannot be read
     */
    public static Checked<Course> read(Path folder) throws IOException {
        Findings findings = new Findings();
        try {
            CourseFolder files = CourseFolder.open(folder, findings);
            Optional<CourseFiles> listed = header(files, findings);
            Optional<Course> course = listed.isPresent()
                    ? new CourseAssembly(files, findings).assemble(listed.get())
                    : Optional.empty();
            return new Checked<>(
                    findings.failed() ? Optional.empty() : course, findings.problems());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static Optional<CourseFiles> header(CourseFolder folder, Findings findings)
            throws IOException {
        SourceSpan start = SourceSpan.startOf(COURSE_FILE);
        Optional<SourceText> text =
                folder.text(COURSE_FILE, start, CourseProblem.COURSE_FILE_MISSING);
        Optional<YamlMapping> keys =
                text.flatMap(found -> YamlReader.read(found.text(), start, findings));
        return keys.map(found -> new CourseHeaderReader(found, findings).read());
    }
}
