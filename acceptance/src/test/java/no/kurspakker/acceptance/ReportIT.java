package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.report.ReportBuild;
import no.kurspakker.export.report.ReportLook;
import no.kurspakker.export.report.ReportOutcome;
import no.kurspakker.export.report.ReportRequest;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.source.MoodleSettings;
import no.kurspakker.tracking.report.source.Pseudonym;
import no.kurspakker.tracking.report.source.ReportSources;
import no.kurspakker.tracking.report.view.ReportView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report that needs no server, as it opens from disk. */
@ExtendWith(InChromium.class)
class ReportIT {

    private static final String HOME = "https://plattform.example.no/";
    private static final int LEARNERS = 24;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeReports() throws IOException {
        Course course = CourseReader.read(Setting.COURSE.path()).value().orElseThrow();
        writeSources(ReportCourse.of(course));
        write(ReportView.ALL, "all");
        write(ReportView.REGION, "region");
    }

    /** What a platform says of the chapters, a list of people, and what groups handed in. */
    private static void writeSources(ReportCourse course) throws IOException {
        List<TrackedUnit> chapters = course.chapters();
        StringBuilder export = new StringBuilder("Brukernavn;Forsøk;Startet;Sist brukt");
        chapters.forEach(chapter -> export.append(';').append(chapter.objectiveId()));
        StringBuilder people = new StringBuilder("id;navn;kommune\n");
        StringBuilder statements = new StringBuilder();
        for (int i = 0; i < LEARNERS; i++) {
            export.append("\nd%d;1;01.09.2026 08:00;%02d.09.2026 09:00".formatted(i, 1 + i));
            for (int unit = 0; unit < chapters.size(); unit++) {
                export.append(i % (chapters.size() + 1) > unit ? ";Fullført" : ";Ufullstendig");
            }
            String municipality = course.municipalities().get(i % 3).number();
            people.append("d%d;Deltaker %d;%s\n".formatted(i, i, i % 8 == 0 ? "" : municipality));
            statements.append("""
                    {"id":"5b1a0000-0000-4000-8000-%012d","actor":{"account":{"homePage":"%s",\
                    "name":"d%d"}},"verb":{"id":"http://activitystrea.ms/submit"},"object":{"id":\
                    "%s"},"timestamp":"2026-09-20T18:14:00Z","context":{"team":{"objectType":"Group",\
                    "name":"Gruppe %d","account":{"homePage":"%s","name":"%s/gruppe-%d"}}}}
                    """.formatted(
                            i,
                            HOME,
                            i,
                            course.tasks().get(i % 4).activityId(),
                            i % 2,
                            HOME,
                            municipality,
                            i % 2));
        }
        Files.writeString(folder.resolve("export.csv"), export);
        Files.writeString(folder.resolve("people.csv"), people);
        Files.writeString(folder.resolve("statements.ndjson"), statements);
    }

    private static void write(ReportView view, String name) throws IOException {
        ReportOutcome outcome = new ReportBuild(read -> {})
                .run(new ReportRequest(
                        Setting.COURSE.path(),
                        new ReportSources(
                                List.of(folder.resolve("statements.ndjson")),
                                List.of(folder.resolve("export.csv")),
                                List.of(folder.resolve("people.csv")),
                                List.of(),
                                HOME),
                        Optional.empty(),
                        new MoodleSettings(
                                Optional.empty(),
                                Optional.empty(),
                                Pseudonym.none(HOME),
                                ZoneId.of("Europe/Oslo"),
                                Instant.parse("2026-11-01T12:00:00Z")),
                        new ReportLook(view, true, false, Locale.forLanguageTag("nb")),
                        folder.resolve(name)));
        assertThat(outcome.problems()).isEmpty();
    }

    private static Page open(BrowserContext context, String name) {
        Page page = context.newPage();
        page.navigate(folder.resolve(name).resolve("report.html").toUri().toString());
        return page;
    }

    @ParameterizedTest
    @EnumSource
    void noReportHasAViolationOrScrollsSideways(Look look, Browser browser) {
        try (BrowserContext context = look.context(browser)) {
            List<String> violations = new ArrayList<>();
            for (String name : List.of("all", "region")) {
                Page page = open(context, name);
                Axe.unfold(page);
                violations.addAll(Axe.violations(page, name));
                boolean isFitting = Boolean.TRUE.equals(page.evaluate(
                        "() => document.scrollingElement.scrollWidth <= window.innerWidth"));
                assertThat(isFitting).as(name + " fits " + look).isTrue();
            }

            assertThat(violations).isEmpty();
        }
    }

    @Test
    void everyCellUnfoldsByKeyboardToWhyItIsWhatItIs(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Page page = open(context, "all");
            var cell = page.locator(".matrix td details").nth(1);
            assertThat(cell.locator("p").first().isVisible()).isFalse();

            cell.locator("summary").press("Enter");

            assertThat(cell.locator("p").first().isVisible()).isTrue();
            assertThat(page.locator(".matrix tbody tr").count()).isEqualTo(LEARNERS);
        }
    }

    @Test
    void headingsBeginAtOneAndNeverJump(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            String levels = (String) open(context, "all").evaluate("""
                            () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
                              .map(heading => heading.tagName[1]).join('')
                            """);

            assertThat(levels).startsWith("1").doesNotContain("13").containsOnlyOnce("1");
        }
    }

    @Test
    void theRegionsReportNamesNobody(Browser browser) {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            String text = open(context, "region").locator("body").innerText();

            assertThat(text).contains("Steinkjer").doesNotContain("Deltaker 1");
        }
    }
}
