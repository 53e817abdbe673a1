package no.kurspakker.maven;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import no.kurspakker.course.problem.ProblemCount;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.build.FaultText;
import no.kurspakker.portal.preview.DesktopBrowser;
import no.kurspakker.portal.preview.Preview;
import no.kurspakker.portal.preview.PreviewBuild;
import no.kurspakker.portal.preview.PreviewSettings;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows a course in a browser while it is written, until Maven is ended: built again at every save, mistakes with file and line, and beside it
 * what is said to the platform and what a strict one answers. On this machine only.
 */
@Mojo(name = "preview", threadSafe = true)
public final class PreviewMojo extends AbstractMojo {

    /** The folder that holds {@code course.yaml}. */
    @Parameter(
            property = "course.folder",
            defaultValue = "${project.basedir}/src/main/course",
            required = true)
    private File folder;

    /** The port; 0 is any that is free. Without it, 8090, or any that is free if that is taken. */
    @Parameter(property = "course.port")
    private @Nullable Integer port;

    /** Whether the browser of this machine is opened. */
    @Parameter(property = "course.open", defaultValue = "false")
    private boolean open;

    /**
     * The language of the page and of problems: {@code nb}, {@code nn} or {@code en}. Without it, the language of the machine.
     */
    @Parameter(property = "course.lang")
    private @Nullable String lang;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Locale locale = TextLanguage.of(lang);
        Path course = folder.toPath();
        if (!folder.isDirectory()) {
            throw new MojoFailureException("parameter folder: there is no folder " + folder);
        }
        PreviewSettings settings = new PreviewSettings(
                course,
                Optional.ofNullable(port),
                locale,
                Clock.systemUTC(),
                new SecureRandom(),
                build -> tell(build, locale));
        try (Preview preview = Preview.start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
            announce(preview.address());
            new CountDownLatch(1).await();
        } catch (IOException refused) {
            throw new MojoExecutionException(FaultText.of(refused, locale), refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void announce(URI address) {
        getLog().info("the preview is at " + address + " (end it with Ctrl+C)");
        if (open) {
            try {
                DesktopBrowser.open(address, System.getProperty("os.name", ""));
            } catch (IOException missing) {
                getLog().warn(missing.getMessage());
            }
        }
    }

    private void tell(PreviewBuild build, Locale locale) {
        ProblemText text = ProblemText.in(locale);
        build.fault().ifPresent(fault -> getLog().error(FaultText.of(fault, locale)));
        build.problems().forEach(problem -> {
            String line = folder + "/" + text.format(problem);
            if (problem.isError()) {
                getLog().error(line);
            } else {
                getLog().warn(line);
            }
        });
        getLog().info("built in " + build.milliseconds() + " ms: "
                + ProblemCount.of(build.problems()).text(locale));
    }
}
