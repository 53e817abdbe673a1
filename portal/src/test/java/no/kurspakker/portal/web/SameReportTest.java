package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.report.ReportBuild;
import no.kurspakker.export.report.ReportLook;
import no.kurspakker.export.report.ReportOutcome;
import no.kurspakker.export.report.ReportRequest;
import no.kurspakker.portal.report.Population;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.report.source.MoodleSettings;
import no.kurspakker.tracking.report.source.Pseudonym;
import no.kurspakker.tracking.report.source.ReportSources;
import no.kurspakker.tracking.report.view.ReportView;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts from an empty folder gets the same report from an export of Moodle, from a file of statements and from the portal. */
class SameReportTest {

    private static final Path COURSE = Path.of("src/test/courses/valves");
    private static final String HOME = "https://plattform.example.no/";

    @TempDir
    private Path folder;

    @Test
    void threeSourcesGiveOneReport() throws Exception {
        TrackingPlan plan = TrackingPlan.of(CourseReader.read(COURSE).value().orElseThrow());
        List<Statement> said =
                Population.shuffled(Population.of(17, plan, new Population.Size(80, 4, 1)), 17);
        Path statements = folder.resolve("statements.ndjson");
        Files.write(
                statements,
                said.stream()
                        .map(one -> new String(StatementWriter.write(one), StandardCharsets.UTF_8))
                        .toList());

        String ofFile = staticReport("file", List.of(statements), List.of(), List.of());
        JsonArray learners = learners(ofFile);
        Path export = folder.resolve("scorm-report.txt");
        Files.writeString(export, scormReport(plan, learners));
        Path people = folder.resolve("people.csv");
        Files.writeString(people, people(learners));
        String ofMoodle = staticReport("moodle", List.of(), List.of(export), List.of(people));
        String ofPortal = portalReport(said);

        SortedMap<String, List<String>> expected = rows(plan, ofFile);
        assertThat(expected).hasSizeGreaterThan(70);
        assertThat(expected.values().stream().flatMap(List::stream).distinct())
                .contains("not-started", "in-progress", "completed");
        assertThat(rows(plan, ofMoodle)).isEqualTo(expected);
        assertThat(rows(plan, ofPortal)).isEqualTo(expected);
    }

    private String staticReport(
            String name, List<Path> statements, List<Path> exports, List<Path> people)
            throws IOException {
        Path out = folder.resolve(name);
        MoodleSettings moodle = new MoodleSettings(
                Optional.empty(),
                Optional.empty(),
                Pseudonym.none(HOME),
                ZoneId.of("Europe/Oslo"),
                Instant.parse("2026-12-24T12:00:00Z"));
        ReportOutcome outcome = new ReportBuild(read -> {})
                .run(new ReportRequest(
                        COURSE,
                        new ReportSources(statements, exports, people, List.of(), HOME),
                        Optional.empty(),
                        moodle,
                        new ReportLook(ReportView.ALL, false, false, Locale.forLanguageTag("nb")),
                        out));
        assertThat(outcome.problems()).isEmpty();
        return Files.readString(out.resolve("report.json"));
    }

    /** What Moodle's SCORM report would say of these learners: one attempt each, the chapters as objectives. */
    private static String scormReport(TrackingPlan plan, JsonArray learners) {
        StringBuilder table =
                new StringBuilder("Navn\tBrukernavn\tForsøk\tStartet\tSist åpnet\tPoeng\tVentiler");
        plan.units().forEach(unit -> table.append('\t').append(objective(unit)));
        for (JsonValue item : learners.items()) {
            JsonObject learner = (JsonObject) item;
            JsonObject units = (JsonObject) learner.get("units").orElseThrow();
            table.append("\nDeltaker\t")
                    .append(name(learner))
                    .append("\t1\t12.10.2026 20:14\t12.10.2026 20:44\t0\t")
                    .append(word(learner.string("course").orElseThrow()));
            for (TrackedUnit unit : plan.units()) {
                table.append('\t').append(word(units.string(unit.id().value()).orElseThrow()));
            }
        }
        return table.append('\n').toString();
    }

    private static String objective(TrackedUnit unit) {
        return unit.id().value().replace('-', '_');
    }

    private static String word(String state) {
        return switch (state) {
            case "completed" -> "completed";
            case "in-progress" -> "incomplete";
            default -> "";
        };
    }

    private static String people(JsonArray learners) {
        StringBuilder list = new StringBuilder("id;kommune\n");
        for (JsonValue item : learners.items()) {
            JsonObject learner = (JsonObject) item;
            list.append(name(learner))
                    .append(';')
                    .append(learner.string("municipality").orElse(""))
                    .append('\n');
        }
        return list.toString();
    }

    private String portalReport(List<Statement> said) throws Exception {
        Path data = folder.resolve("data");
        ReportPagesTest.store(data, said);
        try (RunningPortal portal = RunningPortal.in(data)) {
            Browser admin = portal.administrator();
            RunningPortal.enrolled(
                    admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.XAPI));
            String path = LaunchedUnit.found(
                    "href=\"(/reports/[0-9a-f-]{36})\"", admin.get("/reports").body());
            while (admin.get(path).body().contains("Rapporten lages nå")) {
                Thread.sleep(50);
            }
            return admin.get(path + "/files/report.json").body();
        }
    }

    private static JsonArray learners(String json) {
        return (JsonArray) ((JsonObject) JsonReader.read(json)).get("learners").orElseThrow();
    }

    private static String name(JsonObject learner) {
        return ((JsonObject) learner.get("actor").orElseThrow()).string("name").orElseThrow();
    }

    /** Municipality, the state of the course, and those of all units, by learner; without the administrator, who has done nothing. */
    private static SortedMap<String, List<String>> rows(TrackingPlan plan, String json) {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        for (JsonValue item : learners(json).items()) {
            JsonObject learner = (JsonObject) item;
            JsonObject units = (JsonObject) learner.get("units").orElseThrow();
            List<String> row = new ArrayList<>();
            row.add(learner.string("municipality").orElse(""));
            row.add(learner.string("course").orElseThrow());
            plan.units().forEach(unit -> row.add(units.string(unit.id().value()).orElseThrow()));
            if (name(learner).matches("d\\d+")) {
                rows.put(name(learner), row);
            }
        }
        return rows;
    }
}
