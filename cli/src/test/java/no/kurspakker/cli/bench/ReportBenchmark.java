package no.kurspakker.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.tracking.TrackingPlan;

/**
 * Measures the static report of a million statements of 20,000 learners, and prints a row. Run from module {@code cli} by
 * profile {@code benchmark}: {@code LAUNCHER COURSE}.
 */
final class ReportBenchmark {

    private static final int RUNS = 3;
    private static final long STATEMENTS = 1_000_000;
    private static final int LEARNERS = 20_000;

    private ReportBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path course = Path.of(args[1]);
        Path work = Files.createTempDirectory("kurspakker-report-bench");
        try {
            Path statements = work.resolve("statements.ndjson");
            TrackingPlan plan =
                    TrackingPlan.of(CourseReader.read(course).value().orElseThrow());
            MadeStatements.write(plan, statements, STATEMENTS, LEARNERS);
            List<Usage> runs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                runs.add(ChildProcess.measure(List.of(
                        args[0],
                        "report",
                        "--course",
                        course.toString(),
                        "--statements",
                        statements.toString(),
                        "--out",
                        work.resolve("report").toString())));
            }
            Benchmark.row("report of a million statements, 20,000 learners", runs);
        } finally {
            Benchmark.deleteAll(work);
        }
    }
}
