package no.kurspakker.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import no.kurspakker.export.build.FaultText;
import no.kurspakker.export.inspect.Inspection;
import no.kurspakker.export.inspect.PackageInspector;
import no.kurspakker.export.inspect.report.InspectionText;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says of packages of any maker what they are, what is in them and what is wrong, and fails if they have errors. */
@Mojo(name = "inspect", requiresProject = false, threadSafe = true)
public final class InspectMojo extends AbstractMojo {

    /** The zip files to inspect. */
    @Parameter(property = "course.packages", required = true)
    private List<File> packages;

    /** Whether warnings fail the build too. */
    @Parameter(property = "course.strict", defaultValue = "false")
    private boolean strict;

    /**
     * The language of findings: {@code nb}, {@code nn} or {@code en}. Without it, the language of the machine; English
     * where that is not Norwegian.
     */
    @Parameter(property = "course.lang")
    private @Nullable String lang;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Locale locale = TextLanguage.of(lang);
        InspectionText text = new InspectionText(locale);
        for (File file : packages) {
            Inspection inspection = inspect(file, locale);
            text.of(inspection, List.of()).lines().forEach(getLog()::info);
            if (inspection.count().stops(strict)) {
                throw new MojoFailureException(file + ": " + inspection.count().text(locale));
            }
        }
    }

    private static Inspection inspect(File file, Locale locale) throws MojoExecutionException {
        try {
            return PackageInspector.inspect(file.toPath());
        } catch (IOException e) {
            throw new MojoExecutionException(FaultText.of(e, locale), e);
        }
    }
}
