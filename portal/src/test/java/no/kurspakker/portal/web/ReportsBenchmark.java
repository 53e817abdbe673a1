package no.kurspakker.portal.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.build.BuildRequest;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.report.KnownCourses;
import no.kurspakker.portal.report.Population;
import no.kurspakker.portal.report.Rebuild;
import no.kurspakker.portal.report.ReportListener;
import no.kurspakker.portal.report.StatesKept;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.portal.store.StatementBatch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.json.TrackingJson;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.StatementRef;
import no.kurspakker.tracking.value.JsonObject;

/**
 * Measures what reports cost a portal on SQLite, as {@code docs/benchmarks.md} records it: {@code ReportsBenchmark COURSE VISITS…}, where
 * each number of visits of 20,000 learners, about 18 statements a visit, is a database of its own.
 */
public final class ReportsBenchmark {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int LEARNERS = 20_000;
    private static final int MUNICIPALITIES = 356;
    private static final int AT_ONCE = 200_000;
    private static final int GROUP = 64;
    private static final int TWO_SECONDS = 64 * GROUP;
    private static final int ROUNDS = 50;

    private final Path course;
    private final Path folder;
    private final TrackingPlan plan;

    private ReportsBenchmark(Path course, Path folder) throws IOException {
        this.course = course;
        this.folder = folder;
        this.plan = TrackingPlan.of(CourseReader.read(course).value().orElseThrow());
    }

    public static void main(String[] args) throws Exception {
        Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
        Path folder = Files.createTempDirectory(target, "bench-reports");
        ReportsBenchmark benchmark = new ReportsBenchmark(Path.of(args[0]), folder);
        benchmark.upkeep();
        for (String visits : List.of(args).subList(1, args.length)) {
            benchmark.reports(Integer.parseInt(visits));
        }
    }

    private static void row(String what, String form, Object... values) {
        System.out.println("| " + what + " | " + String.format(Locale.ROOT, form, values) + " |");
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<NewStatement> ready(List<Statement> statements) {
        return statements.stream()
                .map(StatementWriter::write)
                .map(text -> NewStatement.of((JsonObject) JsonReader.read(text), List.of()))
                .toList();
    }

    /** What keeping up the states costs, beside storing the same statements: some thousand at a time, as they arrive in two seconds. */
    private void upkeep() throws Exception {
        List<Statement> said = new ArrayList<>(
                Population.of(3, plan, new Population.Size(LEARNERS / 3, MUNICIPALITIES, 1)));
        said.removeIf(one -> one.object() instanceof StatementRef);
        Collections.shuffle(said, new Random(3));
        List<NewStatement> statements = ready(said);
        double storing = 0;
        double keeping = 0;
        int counted = 0;
        try (Database database = Database.open(new SqliteFolder(folder.resolve("kept")), CLOCK)) {
            StatementStore store = new StatementStore(database);
            KnownCourses courses = known(database);
            StatesKept kept = new StatesKept(database, courses);
            store.listen(new ReportListener(courses));
            for (int from = 0; from + TWO_SECONDS <= statements.size(); from += TWO_SECONDS) {
                long start = System.nanoTime();
                for (int at = from; at < from + TWO_SECONDS; at += GROUP) {
                    store.append(new StatementBatch(statements.subList(at, at + GROUP), List.of()));
                }
                double stored = secondsSince(start);
                kept.keepUp();
                if (from > statements.size() / 3) {
                    storing += stored;
                    keeping += secondsSince(start) - stored;
                    counted += TWO_SECONDS;
                }
            }
        }
        row("storing, groups of " + GROUP, "%,.0f statements/s", counted / storing);
        row("keeping up the states", "%,.0f statements/s", counted / keeping);
        row("– of storing", "%.2f", keeping / storing);
    }

    private KnownCourses known(Database database) {
        KnownCourses courses = new KnownCourses(database);
        courses.put((JsonObject) JsonReader.read(TrackingJson.write(plan)));
        new Rebuild(database, courses).finish((id, statements, done) -> {});
        return courses;
    }

    private void reports(int visits) throws Exception {
        SqliteFolder data = new SqliteFolder(folder.resolve("visits-" + visits));
        long count = fill(data, visits);
        String size = String.format(Locale.ROOT, "%,d statements: ", count);
        rebuild(data, count, size);
        try (RunningPortal portal = RunningPortal.on(data)) {
            Browser admin = portal.administrator();
            RunningPortal.enrolled(admin, packaged());
            String path = LaunchedUnit.found(
                    "href=\"(/reports/[0-9a-f-]{36})\"", admin.get("/reports").body());
            while (admin.get(path).body().contains("Rapporten lages nå")) {
                Thread.sleep(100);
            }
            pages(size, admin, path);
        }
    }

    private byte[] packaged() throws IOException {
        Path file = new CourseBuild(progress -> {})
                .build(new BuildRequest(
                        course, folder.resolve("packages"), List.of(PackageFormat.XAPI)))
                .value()
                .orElseThrow()
                .packages()
                .get(0)
                .file();
        return Files.readAllBytes(file);
    }

    private void pages(String size, Browser admin, String path) throws Exception {
        for (String page : List.of("/learners", "/learners?page=150", "?", "?view=region")) {
            double[] seconds = new double[ROUNDS];
            for (int round = -ROUNDS; round < ROUNDS; round++) {
                long start = System.nanoTime();
                String body = admin.get(path + page).body();
                if (!body.contains("Tall per")) {
                    throw new IllegalStateException(body);
                }
                if (round >= 0) {
                    seconds[round] = secondsSince(start);
                }
            }
            Arrays.sort(seconds);
            row(
                    size + "page " + page,
                    "median %.0f ms, p98 %.0f ms",
                    seconds[ROUNDS / 2] * 1e3,
                    seconds[ROUNDS - 1] * 1e3);
        }
    }

    private void rebuild(SqliteFolder data, long count, String size) throws IOException {
        try (Database database = Database.open(data, CLOCK)) {
            known(database);
            KnownCourses courses = new KnownCourses(database);
            Rebuild rebuild = new Rebuild(database, courses);
            rebuild.beginAll();
            long start = System.nanoTime();
            rebuild.finish((id, statements, done) -> {});
            row(size + "making anew", "%,.0f statements/s", count / secondsSince(start));
        }
    }

    /** Fills {@code data} with statements in the order in which a crowd says them; {@return how many} */
    private long fill(SqliteFolder data, int visits) throws IOException {
        long[] count = {0};
        try (Database database = Database.open(data, CLOCK)) {
            StatementStore store = new StatementStore(database);
            List<Statement> some = new ArrayList<>(AT_ONCE);
            Population.send(
                    5, plan, new Population.Size(LEARNERS, MUNICIPALITIES, visits), statement -> {
                        some.add(statement);
                        if (some.size() == AT_ONCE) {
                            count[0] += store(store, some);
                        }
                    });
            count[0] += store(store, some);
        }
        return count[0];
    }

    private static int store(StatementStore store, List<Statement> some) {
        Collections.shuffle(some, new Random(some.size()));
        int count = some.size();
        for (int from = 0; from < count; from += 5_000) {
            store.append(new StatementBatch(
                    ready(some.subList(from, Math.min(count, from + 5_000))), List.of()));
        }
        some.clear();
        return count;
    }
}
