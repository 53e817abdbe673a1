package no.kurspakker.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.format.ReportFiles;
import no.kurspakker.tracking.report.html.ReportPages;
import no.kurspakker.tracking.report.source.LrsJournal;
import no.kurspakker.tracking.report.source.ReportData;
import no.kurspakker.tracking.report.source.ReportSources;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** Makes a report from a course and its sources. If one of them has an error, no report is written. */
public final class ReportBuild {

    private final LongConsumer progress;

    /** A build that tells {@code progress}, now and then, how many statements have been read. */
    public ReportBuild(LongConsumer progress) {
        this.progress = progress;
    }

    /** {@return the files that were written, and what is wrong} */
    public ReportOutcome run(ReportRequest request) throws IOException {
        Checked<Course> read = CourseReader.read(request.course());
        List<Problem> problems = new ArrayList<>(read.problems());
        if (read.value().isEmpty()) {
            return new ReportOutcome(List.of(), problems, problems.size());
        }
        ReportCourse course = ReportCourse.of(read.value().get());
        ReportData data =
                ReportData.collect(course, sources(course, request), request.moodle(), progress);
        int ofCourse = problems.size();
        problems.addAll(data.problems());
        if (data.problems().stream().anyMatch(Problem::isError)) {
            return new ReportOutcome(List.of(), problems, ofCourse);
        }
        CompletionReport report = CompletionReport.of(course, data.input());
        return new ReportOutcome(write(report, request), problems, ofCourse);
    }

    private ReportSources sources(ReportCourse course, ReportRequest request) throws IOException {
        if (request.lrs().isEmpty()) {
            return request.sources();
        }
        LrsSource lrs = request.lrs().get();
        LrsJournal journal =
                new LrsJournal(lrs.journal(), lrs.address(), course.plan().courseActivityId());
        journal.update(lrs.client(), progress);
        ReportSources files = request.sources();
        List<Path> statements = new ArrayList<>(files.statements());
        // A course that nobody has opened yet is no error.
        if (Files.size(journal.statements()) > 0) {
            statements.add(journal.statements());
        }
        return new ReportSources(
                statements, files.exports(), files.people(), files.mappings(), files.homePage());
    }

    private static List<String> write(CompletionReport report, ReportRequest request)
            throws IOException {
        ReportLook look = request.look();
        ViewedReport viewed = ViewedReport.of(report, look.view(), look.names());
        ReportWords words = ReportWords.in(look.language(), request.moodle().zone());
        Files.createDirectories(request.out());
        removeOldPages(request.out());
        // The spreadsheet takes one thread as long as all pages together take.
        CompletableFuture<List<String>> tables =
                CompletableFuture.supplyAsync(() -> tables(viewed, words, request.out()));
        List<String> files = new ArrayList<>(ReportPages.write(viewed, words, request.out()));
        files.addAll(done(tables));
        if (look.pdf()) {
            try (InputStream pdf = ReportPdf.of(viewed, words).open()) {
                Files.copy(
                        pdf,
                        request.out().resolve("report.pdf"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            files.add("report.pdf");
        }
        return files;
    }

    private static List<String> tables(ViewedReport viewed, ReportWords words, Path out) {
        try {
            return ReportFiles.write(viewed, words, out);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static List<String> done(CompletableFuture<List<String>> tables) throws IOException {
        try {
            return tables.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UncheckedIOException refused) {
                throw refused.getCause();
            }
            throw failure;
        }
    }

    /** Pages of an earlier run, with more learners or for other eyes, must not stay. */
    private static void removeOldPages(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches("report-\\d{3,}\\.html|report\\.pdf")) {
                    Files.delete(file);
                }
            }
        }
    }
}
