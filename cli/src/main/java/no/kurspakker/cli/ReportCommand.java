package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.build.BuildJson;
import no.kurspakker.export.report.LrsSource;
import no.kurspakker.export.report.ReportBuild;
import no.kurspakker.export.report.ReportLook;
import no.kurspakker.export.report.ReportOutcome;
import no.kurspakker.export.report.ReportRequest;
import no.kurspakker.tracking.client.LrsClient;
import no.kurspakker.tracking.client.LrsSettings;
import no.kurspakker.tracking.client.Waiting;
import no.kurspakker.tracking.report.source.ReportSources;
import no.kurspakker.tracking.report.view.ReportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reports who has completed a course, from statements and exports. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Output output;

    @Spec
    private CommandSpec spec;

    @Option(names = "--course", paramLabel = "DIR", required = true, descriptionKey = "dir.course")
    private Path course;

    @Option(names = "--statements", paramLabel = "FILE", descriptionKey = "file.statements")
    private List<Path> statements = List.of();

    @Option(names = "--moodle", paramLabel = "FILE")
    private List<Path> exports = List.of();

    @Option(names = "--people", paramLabel = "FILE")
    private List<Path> people = List.of();

    @Option(names = "--mapping", paramLabel = "FILE")
    private List<Path> mappings = List.of();

    @Option(names = "--home-page", paramLabel = "IRI")
    private Optional<String> homePage = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "out.report")
    private Path out;

    @Option(names = "--view", paramLabel = "all|region|NUMBER", arity = "1..2")
    private List<String> view = List.of("all");

    @Option(names = "--names")
    private boolean names;

    @Option(names = "--pdf")
    private boolean pdf;

    @Option(names = "--journal", paramLabel = "DIR")
    private Optional<Path> journal = Optional.empty();

    @Mixin
    private final LrsOptions lrs;

    @Mixin
    private final MoodleOptions moodle;

    ReportCommand(Output output) {
        this.output = output;
        this.lrs = new LrsOptions(output);
        this.moodle = new MoodleOptions(output);
    }

    @Override
    public Integer call() throws IOException {
        output.requireFolder(course, spec);
        List<Path> files = new ArrayList<>(statements);
        files.addAll(exports);
        files.addAll(people);
        files.addAll(mappings);
        files.forEach(file -> output.requireFile(file, spec));
        if (statements.isEmpty() && exports.isEmpty() && !lrs.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.report-source"));
        }
        if (names && people.isEmpty() && exports.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), output.texts().text("usage.report-names"));
        }
        ReportRequest request = request(files);
        ReportOutcome outcome;
        try (FootLine line = new FootLine(output.surroundings())) {
            outcome = new ReportBuild(
                            read -> line.show(output.texts().text("report.reading", read)))
                    .run(request);
        }
        return tell(outcome);
    }

    private ReportRequest request(List<Path> files) throws IOException {
        // Data are as old as the newest file they come from, unless an LRS is asked now.
        Instant asOf = lrs.isGiven() ? Instant.now() : newest(files);
        String home = homePage.orElse("https://ks-laring.invalid/");
        ReportSources sources = new ReportSources(statements, exports, people, mappings, home);
        ReportLook look =
                new ReportLook(reportView(), names, pdf, output.texts().locale());
        return new ReportRequest(
                course, sources, lrsSource(), moodle.settings(home, asOf), look, out);
    }

    private static Instant newest(List<Path> files) throws IOException {
        Instant newest = Instant.EPOCH;
        for (Path file : files) {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            newest = changed.isAfter(newest) ? changed : newest;
        }
        return newest;
    }

    private Optional<LrsSource> lrsSource() throws IOException {
        if (!lrs.isGiven()) {
            return Optional.empty();
        }
        LrsSettings settings = lrs.settings();
        return Optional.of(new LrsSource(
                LrsClient.over(settings, Waiting.real()),
                lrs.address(),
                journal.orElse(out.resolve("lrs"))));
    }

    /** {@return what {@code all}, {@code region}, {@code municipality 5006} or {@code 5006} means} */
    private ReportView reportView() {
        String last = view.get(view.size() - 1);
        boolean isNumber = last.matches("\\d{4}");
        boolean isNamed = view.size() == 2 && view.get(0).equals("municipality");
        if (isNumber && (view.size() == 1 || isNamed)) {
            return ReportView.of(last);
        }
        if (view.size() == 1 && last.equals("region")) {
            return ReportView.REGION;
        }
        if (view.size() == 1 && last.equals("all")) {
            return ReportView.ALL;
        }
        throw new ParameterException(
                spec.commandLine(),
                output.texts().text("usage.report-view", String.join(" ", view)));
    }

    private int tell(ReportOutcome outcome) {
        boolean isFailed = outcome.problems().stream().anyMatch(Problem::isError);
        if (output.preferences().isForMachines()) {
            output.json(
                    isFailed
                            ? BuildJson.ofProblems(
                                    outcome.problems(), output.texts().locale())
                            : Json.ofFiles(out.toString(), outcome.files()));
        } else {
            tellPeople(outcome);
        }
        return isFailed ? ExitStatus.COURSE_HAS_ERRORS : ExitStatus.DONE;
    }

    private void tellPeople(ReportOutcome outcome) {
        List<Problem> ofCourse = outcome.problems().subList(0, outcome.ofCourse());
        if (!ofCourse.isEmpty()) {
            output.problems(ofCourse, course.toString(), output.surroundings().err());
        }
        output.problems(outcome.problems()
                .subList(outcome.ofCourse(), outcome.problems().size()));
        if (!outcome.files().isEmpty()) {
            output.say("report.done", outcome.files().size(), out);
        }
    }
}
