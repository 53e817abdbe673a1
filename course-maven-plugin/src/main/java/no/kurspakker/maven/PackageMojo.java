package no.kurspakker.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.export.build.BuildRequest;
import no.kurspakker.export.build.BuildTable;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.FaultText;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks a course and writes a package of it in each format. */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends AbstractMojo {

    /** The folder that holds {@code course.yaml}. */
    @Parameter(
            property = "course.folder",
            defaultValue = "${project.basedir}/src/main/course",
            required = true)
    private File folder;

    /** The folder the packages are written to. It is made if it is missing. */
    @Parameter(
            property = "course.output",
            defaultValue = "${project.build.directory}/packages",
            required = true)
    private File outputDirectory;

    /**
     * The formats to build: {@code scorm12}, {@code scorm2004}, {@code cmi5}, {@code xapi}, {@code web}, {@code print}. Without it, all but
     * {@code print}.
     */
    @Parameter(property = "course.formats")
    private @Nullable List<String> formats;

    /**
     * The file with a portal's key for this one course, as {@code kurspakker key add … --relay-file} writes it. SCORM packages then
     * carry the key and report to the portal. Without it, no package carries any credential. Keep the file out of version
     * control.
     */
    @Parameter(property = "course.relay")
    private @Nullable File relay;

    /**
     * The package that learners have now. What the new one does to those who are under way is then told as warnings, which
     * fail a strict build.
     */
    @Parameter(property = "course.against")
    private @Nullable File against;

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
            getLog().info("course:package is skipped");
            return;
        }
        Locale locale = TextLanguage.of(lang);
        BuildRequest request = new BuildRequest(
                folder.toPath(),
                outputDirectory.toPath(),
                FormatNames.parse(formats),
                strict,
                Optional.ofNullable(relay).map(File::toPath),
                Optional.ofNullable(against).map(File::toPath));
        try {
            build(request, locale);
        } catch (IOException e) {
            throw new MojoExecutionException(FaultText.of(e, locale), e);
        }
    }

    private void build(BuildRequest request, Locale locale)
            throws IOException, MojoFailureException {
        ProblemReport report = new ProblemReport(getLog(), request.course(), problemsFile.toPath());
        var outcome = new CourseBuild(new ProgressLog(getLog())).build(request);
        report.tell(outcome.problems(), request.strict(), locale);
        outcome.value()
                .ifPresent(built -> BuildTable.of(built, locale).lines().forEach(getLog()::info));
    }
}
