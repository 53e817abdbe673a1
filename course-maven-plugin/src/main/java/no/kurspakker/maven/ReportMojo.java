package no.kurspakker.maven;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.build.FaultText;
import no.kurspakker.export.report.LrsSource;
import no.kurspakker.export.report.ReportBuild;
import no.kurspakker.export.report.ReportLook;
import no.kurspakker.export.report.ReportOutcome;
import no.kurspakker.export.report.ReportRequest;
import no.kurspakker.tracking.client.Credentials;
import no.kurspakker.tracking.client.LrsClient;
import no.kurspakker.tracking.client.LrsEndpoint;
import no.kurspakker.tracking.client.LrsSettings;
import no.kurspakker.tracking.client.Retries;
import no.kurspakker.tracking.client.Waiting;
import no.kurspakker.tracking.report.source.MoodleSettings;
import no.kurspakker.tracking.report.source.Pseudonym;
import no.kurspakker.tracking.report.source.ReportSources;
import no.kurspakker.tracking.report.view.ReportView;
import no.kurspakker.tracking.statement.XapiVersion;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Reports who has completed a course, from xAPI statements and exports of Moodle or KS Læring. */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractMojo {

    /** The folder that holds {@code course.yaml}. */
    @Parameter(
            property = "course.folder",
            defaultValue = "${project.basedir}/src/main/course",
            required = true)
    private File folder;

    /** The folder the report is written to. It is made if it is missing. */
    @Parameter(
            property = "course.report",
            defaultValue = "${project.build.directory}/report",
            required = true)
    private File reportDirectory;

    /** Files with one xAPI statement on each line. */
    @Parameter(property = "course.statements")
    private @Nullable List<File> statements;

    /** Exports of Moodle or KS Læring, as CSV or XLSX. */
    @Parameter(property = "course.moodle")
    private @Nullable List<File> moodle;

    /** Lists of people, as CSV or XLSX: {@code id}, and {@code homePage}, {@code navn}, {@code kommune}, {@code rolle} if you like. */
    @Parameter(property = "course.people")
    private @Nullable List<File> people;

    /** Which ids are the same person, as CSV or XLSX: {@code fra}, {@code til}. */
    @Parameter(property = "course.mapping")
    private @Nullable List<File> mapping;

    /** The address of an LRS. Its key is in {@code credentials} or in the variable {@code KURSPAKKER_LRS_CREDENTIALS}. */
    @Parameter(property = "course.lrs")
    private @Nullable URI lrs;

    /** A file with one line, {@code basic KEY:SECRET} or {@code bearer TOKEN}. */
    @Parameter(property = "course.credentials")
    private @Nullable File credentials;

    /** The home page of ids in files that name none. */
    @Parameter(property = "course.homePage", defaultValue = "https://ks-laring.invalid/")
    private String homePage;

    /** Whom the report is for: {@code all}, {@code region}, or the number of a municipality. */
    @Parameter(property = "course.view", defaultValue = "all")
    private String view;

    /** Whether names from lists and exports are shown. */
    @Parameter(property = "course.names", defaultValue = "false")
    private boolean names;

    /** Whether there is an accessible PDF too. */
    @Parameter(property = "course.pdf", defaultValue = "false")
    private boolean pdf;

    /**
     * The language of the report: {@code nb}, {@code nn} or {@code en}. Without it, the language of the machine; English
     * where that is not Norwegian.
     */
    @Parameter(property = "course.lang")
    private @Nullable String lang;

    /** Whether to do nothing at all. */
    @Parameter(property = "course.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("course:report is skipped");
            return;
        }
        Locale locale = TextLanguage.of(lang);
        try {
            tell(new ReportBuild(read -> {}).run(request(locale)), locale);
        } catch (IOException e) {
            throw new MojoExecutionException(FaultText.of(e, locale), e);
        }
    }

    private ReportRequest request(Locale locale) throws IOException, MojoFailureException {
        List<Path> files = new ArrayList<>(paths(statements));
        files.addAll(paths(moodle));
        if (files.isEmpty() && lrs == null) {
            throw new MojoFailureException(
                    "the report has no source: set statements, moodle or lrs");
        }
        ReportSources sources = new ReportSources(
                paths(statements), paths(moodle), paths(people), paths(mapping), homePage);
        Instant asOf = lrs == null ? newest(files) : Instant.now();
        MoodleSettings reading = new MoodleSettings(
                Optional.empty(),
                Optional.empty(),
                Pseudonym.none(homePage),
                ZoneId.of("Europe/Oslo"),
                asOf);
        return new ReportRequest(
                folder.toPath(),
                sources,
                lrsSource(),
                reading,
                new ReportLook(reportView(), names, pdf, locale),
                reportDirectory.toPath());
    }

    private static List<Path> paths(@Nullable List<File> files) {
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private static Instant newest(List<Path> files) throws IOException {
        Instant newest = Instant.EPOCH;
        for (Path file : files) {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            newest = changed.isAfter(newest) ? changed : newest;
        }
        return newest;
    }

    private ReportView reportView() throws MojoFailureException {
        if (view.matches("\\d{4}")) {
            return ReportView.of(view);
        }
        return switch (view) {
            case "all" -> ReportView.ALL;
            case "region" -> ReportView.REGION;
            default ->
                throw new MojoFailureException("parameter view: \"" + view
                        + "\" is not all, region or the number of a municipality");
        };
    }

    private Optional<LrsSource> lrsSource() throws IOException, MojoFailureException {
        if (lrs == null) {
            return Optional.empty();
        }
        Optional<Credentials> key = credentials == null
                ? Credentials.fromEnvironment(System.getenv())
                : Optional.of(Credentials.fromFile(credentials.toPath()));
        LrsSettings settings = new LrsSettings(
                new LrsEndpoint(lrs),
                key.orElseThrow(() -> new MojoFailureException(
                        "no key for the LRS: set credentials, or " + Credentials.VARIABLE)),
                XapiVersion.V1_0_3,
                Duration.ofSeconds(30),
                Retries.USUAL);
        return Optional.of(new LrsSource(
                LrsClient.over(settings, Waiting.real()),
                lrs.toString(),
                reportDirectory.toPath().resolve("lrs")));
    }

    private void tell(ReportOutcome outcome, Locale locale) throws MojoFailureException {
        ProblemText text = ProblemText.in(locale);
        for (Problem problem : outcome.problems()) {
            if (problem.isError()) {
                getLog().error(text.format(problem));
            } else {
                getLog().warn(text.format(problem));
            }
        }
        if (outcome.problems().stream().anyMatch(Problem::isError)) {
            throw new MojoFailureException("no report was written: see the problems above");
        }
        outcome.files()
                .forEach(file ->
                        getLog().info(reportDirectory.toPath().resolve(file).toString()));
    }
}
