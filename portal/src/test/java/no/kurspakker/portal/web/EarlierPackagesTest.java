package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.report.Population;
import no.kurspakker.portal.store.Database;
import no.kurspakker.portal.store.NewStatement;
import no.kurspakker.portal.store.SqliteFolder;
import no.kurspakker.portal.store.StatementBatch;
import no.kurspakker.portal.store.StatementStore;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.StatementWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that is older than reports: packages and statements are there, and reports know of nothing. */
class EarlierPackagesTest {

    /** Far more than a busy machine needs. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    private SqliteFolder data() {
        return new SqliteFolder(folder.resolve("data"));
    }

    /** Two packages, one of them of another tool, and what five learners said; then as an older version left it. */
    private void leaveAnOldFolder() throws Exception {
        try (RunningPortal portal = RunningPortal.in(data().folder())) {
            Browser admin = portal.administrator();
            RunningPortal.enrolled(
                    admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.SCORM12));
            RunningPortal.enrolled(admin, RunningPortal.foreignXapi("https://example.org/pumps"));
        }
        TrackingPlan plan = TrackingPlan.of(
                CourseReader.read(Path.of("src/test/courses/valves")).value().orElseThrow());
        try (Database database = Database.open(data(), Clock.systemUTC())) {
            new StatementStore(database)
                    .append(new StatementBatch(
                            Population.of(5, plan, new Population.Size(5, 1, 1)).stream()
                                    .map(one ->
                                            NewStatement.of(StatementWriter.json(one), List.of()))
                                    .toList(),
                            List.of()));
            database.write(handle -> handle.execute("DELETE FROM report_course")
                    + handle.execute("DELETE FROM report_enrolment")
                    + handle.execute("UPDATE course_package SET looked = 0"));
        }
    }

    private List<Integer> looked() throws IOException {
        try (Database database = Database.open(data(), Clock.systemUTC())) {
            return database.read(handle -> handle.createQuery("SELECT looked FROM course_package")
                    .mapTo(Integer.class)
                    .list());
        }
    }

    /** {@return what is at {@code path} once {@code part} is in it, which comes in the background} */
    private static String once(Browser browser, String path, String part) throws Exception {
        long start = System.nanoTime();
        String body = browser.get(path).body();
        while (!body.contains(part)) {
            assertThat(System.nanoTime() - start).as(body).isLessThan(PATIENCE.toNanos());
            Thread.sleep(20);
            body = browser.get(path).body();
        }
        return body;
    }

    @Test
    void theirCoursesAreReportedFromTheFirstStatementOn() throws Exception {
        leaveAnOldFolder();

        try (RunningPortal portal = RunningPortal.in(data().folder())) {
            Browser admin = portal.browser();
            admin.post("/login", Map.of("login", "admin", "password", RunningPortal.PASSWORD));
            List<String> links = Pattern.compile("href=\"(/reports/[0-9a-f-]{36})\"")
                    .matcher(once(admin, "/reports", "href=\"/reports/"))
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            assertThat(links).hasSize(1);
            String json = once(admin, links.get(0) + "/files/report.json", "d1004");
            assertThat(json).contains("d1000").contains("d1001").contains("d1003");
        }
        assertThat(looked()).containsExactly(1, 1);
    }
}
