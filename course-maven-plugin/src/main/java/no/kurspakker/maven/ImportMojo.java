package no.kurspakker.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.importing.CourseImport;
import no.kurspakker.course.importing.folder.ImportSettings;
import no.kurspakker.course.importing.folder.ImportedCourse;
import no.kurspakker.course.importing.report.FindingKind;
import no.kurspakker.course.importing.report.FindingText;
import no.kurspakker.course.importing.report.ImportFinding;
import no.kurspakker.export.build.FaultText;
import no.kurspakker.export.importing.PackageImport;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes a course folder of a document, and tells what was recognised, guessed and left out. */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {

    /** The document: Markdown, Word (.docx), HTML, or a SCORM package (.zip). */
    @Parameter(property = "course.document", required = true)
    private File document;

    /** Where the course goes; must be empty or not exist yet. */
    @Parameter(
            property = "course.folder",
            defaultValue = "${basedir}/src/main/course",
            required = true)
    private File folder;

    /** The id of the course: an https address you own. Guessed otherwise. */
    @Parameter(property = "course.id")
    private @Nullable String id;

    /** The title of the course, if the document has none or another. */
    @Parameter(property = "course.title")
    private @Nullable String title;

    /** The language of the text, such as {@code nb}; guessed from its words otherwise. */
    @Parameter(property = "course.language")
    private @Nullable String language;

    /** Who publishes the course. */
    @Parameter(property = "course.publisher")
    private @Nullable String publisher;

    /** What others may do with the course. */
    @Parameter(property = "course.licence")
    private @Nullable String licence;

    /** The language of what is told: {@code nb}, {@code nn} or {@code en}. Without it, that of the machine. */
    @Parameter(property = "course.lang")
    private @Nullable String lang;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Locale locale = TextLanguage.of(lang);
        try {
            Path out = folder.toPath();
            if (isTaken(out)) {
                throw new MojoFailureException(out + " is not empty: name another folder");
            }
            ImportedCourse course = read();
            course.writeTo(out);
            FindingText texts = FindingText.in(locale);
            course.findings().forEach(finding -> log(finding, texts));
            getLog().info(course.files().size() + " files written to " + out);
        } catch (IOException e) {
            throw new MojoExecutionException(FaultText.of(e, locale), e);
        }
    }

    private void log(ImportFinding finding, FindingText texts) {
        if (finding.note().kind() == FindingKind.RECOGNISED) {
            getLog().info(texts.format(finding));
        } else {
            getLog().warn(texts.format(finding));
        }
    }

    private ImportedCourse read() throws IOException, MojoFailureException {
        if (!document.isFile()) {
            throw new MojoFailureException("there is no file " + document);
        }
        return document.getName().toLowerCase(Locale.ROOT).endsWith(".zip")
                ? PackageImport.read(document.toPath(), settings())
                : CourseImport.read(document.toPath(), settings());
    }

    private ImportSettings settings() throws MojoFailureException {
        if (id != null && !(id.startsWith("https://") && Iri.isValid(id))) {
            throw new MojoFailureException("course.id \"" + id + "\" is no https address");
        }
        if (language != null && !LanguageTag.isValid(language)) {
            throw new MojoFailureException("course.language \"" + language + "\" is no language");
        }
        return new ImportSettings(
                Optional.ofNullable(id).map(Iri::new),
                Optional.ofNullable(title),
                Optional.ofNullable(language).map(LanguageTag::new),
                Optional.ofNullable(publisher),
                Optional.ofNullable(licence));
    }

    private static boolean isTaken(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        }
    }
}
