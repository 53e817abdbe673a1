package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.kurspakker.export.inspect.Inspection;
import no.kurspakker.export.inspect.PackageInspector;
import no.kurspakker.export.inspect.platform.Outcome;
import no.kurspakker.export.inspect.platform.Platform;
import no.kurspakker.export.inspect.platform.PlatformVerdict;
import no.kurspakker.export.inspect.platform.Platforms;
import no.kurspakker.export.inspect.report.InspectionJson;
import no.kurspakker.export.inspect.report.InspectionPage;
import no.kurspakker.export.inspect.report.InspectionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of packages of any maker what they are, what is in them and what is wrong. */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PACKAGE.zip", arity = "1..*", descriptionKey = "file.package")
    private List<Path> packages = List.of();

    @Option(names = "--platform", split = ",", paramLabel = "PLATFORM")
    private List<String> platforms = List.of();

    @Option(names = "--html", paramLabel = "FILE")
    private Optional<Path> html = Optional.empty();

    @Option(names = "--strict")
    private boolean strict;

    InspectCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        List<Platform> chosen = platforms();
        packages.forEach(file -> output.requireFile(file, spec));
        Map<Inspection, List<PlatformVerdict>> inspections = new LinkedHashMap<>();
        boolean stops = false;
        for (Path file : packages) {
            Inspection inspection = PackageInspector.inspect(file);
            List<PlatformVerdict> verdicts =
                    chosen.stream().map(platform -> platform.judge(inspection)).toList();
            inspections.put(inspection, verdicts);
            boolean refused = !platforms.isEmpty()
                    && verdicts.stream().anyMatch(one -> one.outcome() == Outcome.REFUSED);
            stops |= refused || inspection.count().stops(strict);
        }
        tell(inspections);
        return stops ? ExitStatus.COURSE_HAS_ERRORS : ExitStatus.DONE;
    }

    /** {@return the platforms asked for; all that are known if none is named} */
    private List<Platform> platforms() {
        List<Platform> found = new ArrayList<>();
        for (String id : platforms.isEmpty() ? Platforms.IDS : platforms) {
            found.add(Platforms.of(id)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            output.texts().text("usage.unknown-platform", id)
                                    + output.texts()
                                            .text(
                                                    "usage.known",
                                                    String.join(", ", Platforms.IDS)))));
        }
        return found;
    }

    private void tell(Map<Inspection, List<PlatformVerdict>> inspections) throws IOException {
        Locale locale = output.texts().locale();
        if (html.isPresent()) {
            Files.writeString(html.get(), new InspectionPage(locale).of(inspections));
        }
        if (output.preferences().isForMachines()) {
            output.json(new InspectionJson(locale).of(inspections));
        } else {
            InspectionText text = new InspectionText(locale);
            inspections.forEach((inspection, verdicts) ->
                    output.surroundings().out().print(text.of(inspection, verdicts)));
            output.surroundings().out().flush();
        }
    }
}
