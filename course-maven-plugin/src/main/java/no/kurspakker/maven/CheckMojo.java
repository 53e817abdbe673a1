package no.kurspakker.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.FaultText;
import no.kurspakker.export.build.ProgressListener;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks a course and reports every problem in it, without writing a package. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The folder that holds {@code course.yaml}. */
    @Parameter(
            property = "course.folder",
            defaultValue = "${project.basedir}/src/main/course",
            required = true)
    private File folder;

    /** The formats to check for: {@code scorm12}, {@code scorm2004}, {@code cmi5}, {@code xapi}, {@code web}. Without it, all of them. */
    @Parameter(property = "course.formats")
    private @Nullable List<String> formats;

    /** Whether warnings fail the build too. */
    @Parameter(property = "course.strict", defaultValue = "false")
    private boolean strict;

    /**
     * The language of problems: {@code nb}, {@code nn} or {@code en}. Without it, the language of the machine; English
     * where that is not Norwegian.
     */
    @Parameter(property = "course.lang")
    private @Nullable String lang;

    /** Whether to do nothing at all. */
    @Parameter(property = "course.skip", defaultValue = "false")
    private boolean skip;

    /** Where the problems are written for editors and other machines, as JSON. */
    @Parameter(
            defaultValue = "${project.build.directory}/course/problems.json",
            readonly = true,
            required = true)
    private File problemsFile;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("course:check is skipped");
            return;
        }
        Locale locale = TextLanguage.of(lang);
        ProblemReport report = new ProblemReport(getLog(), folder.toPath(), problemsFile.toPath());
        try {
            var checked = new CourseBuild(ProgressListener.SILENT)
                    .check(folder.toPath(), FormatNames.parse(formats));
            report.tell(checked.problems(), strict, locale);
        } catch (IOException e) {
            throw new MojoExecutionException(FaultText.of(e, locale), e);
        }
    }
}
