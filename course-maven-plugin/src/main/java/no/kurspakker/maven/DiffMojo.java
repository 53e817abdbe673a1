package no.kurspakker.maven;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.build.FaultText;
import no.kurspakker.export.diff.CourseDiff;
import no.kurspakker.export.diff.CourseSnapshot;
import no.kurspakker.export.diff.DiffText;
import no.kurspakker.export.diff.SnapshotReader;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what an update of a course does to learners under way. */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractMojo {

    /** What learners have now: a package that Kurspakker built, or a course folder. */
    @Parameter(property = "course.old", required = true)
    private File old;

    /** What they are to have: a course folder, or a package. */
    @Parameter(
            property = "course.folder",
            defaultValue = "${basedir}/src/main/course",
            required = true)
    private File folder;

    /** Whether it fails if learners under way will notice anything. */
    @Parameter(property = "course.strict", defaultValue = "false")
    private boolean strict;

    /**
     * The language of what is told: {@code nb}, {@code nn} or {@code en}. Without it, the language of the machine; English
     * where that is not Norwegian.
     */
    @Parameter(property = "course.lang")
    private @Nullable String lang;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Locale locale = TextLanguage.of(lang);
        try {
            Checked<CourseSnapshot> before = read(old);
            Checked<CourseSnapshot> after = read(folder);
            if (before.value().isEmpty() || after.value().isEmpty()) {
                List<Problem> problems = new ArrayList<>(before.problems());
                problems.addAll(after.problems());
                refuse(problems, locale);
            } else {
                tell(CourseDiff.between(before.value().get(), after.value().get()), locale);
            }
        } catch (IOException e) {
            throw new MojoExecutionException(FaultText.of(e, locale), e);
        }
    }

    private static Checked<CourseSnapshot> read(File place)
            throws IOException, MojoFailureException {
        if (!place.exists()) {
            throw new MojoFailureException("there is no file or folder " + place);
        }
        return SnapshotReader.read(place.toPath());
    }

    private void refuse(List<Problem> problems, Locale locale) throws MojoFailureException {
        ProblemText texts = ProblemText.in(locale);
        problems.forEach(problem -> getLog().error(texts.format(problem)));
        throw new MojoFailureException(old + " and " + folder + " cannot be compared: see above");
    }

    private void tell(CourseDiff diff, Locale locale) throws MojoFailureException {
        new DiffText(locale)
                .lines(diff)
                .lines()
                .forEach(diff.problems().isEmpty() ? getLog()::info : getLog()::warn);
        if (strict && !diff.problems().isEmpty()) {
            throw new MojoFailureException(
                    folder + ": learners under way notice " + diff.problems().size() + " changes");
        }
    }
}
