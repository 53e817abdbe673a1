package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.importing.CourseImport;
import no.kurspakker.course.importing.folder.ImportSettings;
import no.kurspakker.course.importing.folder.ImportedCourse;
import no.kurspakker.course.importing.report.FindingKind;
import no.kurspakker.course.importing.report.FindingText;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.importing.PackageImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a course folder of a document. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DOCUMENT", descriptionKey = "file.import")
    private Path document;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out.import")
    private Path out;

    @Option(names = "--id", paramLabel = "IRI", descriptionKey = "import.id")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "import.title")
    private @Nullable String title;

    @Option(names = "--course-language", paramLabel = "TAG", descriptionKey = "import.language")
    private @Nullable String language;

    @Option(names = "--publisher", paramLabel = "TEXT", descriptionKey = "import.publisher")
    private @Nullable String publisher;

    @Option(names = "--licence", paramLabel = "TEXT", descriptionKey = "import.licence")
    private @Nullable String licence;

    ImportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        output.requireFile(document, spec);
        if (isTaken()) {
            throw usage("new.taken", out);
        }
        ImportedCourse course = read(settings());
        course.writeTo(out);
        List<Problem> problems = CourseReader.read(out).problems();
        if (output.preferences().isForMachines()) {
            output.json(ImportJson.of(out, course, problems, output.texts().locale()));
        } else {
            tell(course, problems);
        }
        return ExitStatus.DONE;
    }

    private ImportedCourse read(ImportSettings settings) throws IOException {
        String name = String.valueOf(document.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".zip")
                ? PackageImport.read(document, settings)
                : CourseImport.read(document, settings);
    }

    private void tell(ImportedCourse course, List<Problem> problems) {
        FindingText texts = FindingText.in(output.texts().locale());
        course.findings()
                .forEach(finding -> output.surroundings().out().println(texts.format(finding)));
        if (!problems.isEmpty()) {
            output.problems(problems, out.toString(), output.surroundings().out());
        }
        output.say(
                "import.done",
                out,
                course.files().size(),
                count(course, FindingKind.RECOGNISED),
                count(course, FindingKind.GUESSED),
                count(course, FindingKind.LEFT_OUT));
    }

    private static long count(ImportedCourse course, FindingKind kind) {
        return course.findings().stream()
                .filter(finding -> finding.note().kind() == kind)
                .count();
    }

    private ImportSettings settings() {
        if (id != null && !(id.startsWith("https://") && Iri.isValid(id))) {
            throw usage("usage.import-id", id);
        }
        if (language != null && !LanguageTag.isValid(language)) {
            throw usage("usage.import-language", language);
        }
        return new ImportSettings(
                Optional.ofNullable(id).map(Iri::new),
                Optional.ofNullable(title),
                Optional.ofNullable(language).map(LanguageTag::new),
                Optional.ofNullable(publisher),
                Optional.ofNullable(licence));
    }

    private ParameterException usage(String key, Object argument) {
        return new ParameterException(spec.commandLine(), output.texts().text(key, argument));
    }

    private boolean isTaken() throws IOException {
        if (!Files.isDirectory(out)) {
            return Files.exists(out);
        }
        try (Stream<Path> inside = Files.list(out)) {
            return inside.findAny().isPresent();
        }
    }
}
