package no.kurspakker.tracking.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.Person;
import no.kurspakker.tracking.report.Population;
import no.kurspakker.tracking.report.Reckoning;
import no.kurspakker.tracking.report.ReportCourse;
import no.kurspakker.tracking.report.ReportInput;
import no.kurspakker.tracking.report.ReportNotes;
import no.kurspakker.tracking.report.html.ReportPages;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.source.StatementFiles;
import no.kurspakker.tracking.report.table.Table;
import no.kurspakker.tracking.report.table.TableReader;
import no.kurspakker.tracking.report.table.TableRow;
import no.kurspakker.tracking.report.view.ReportView;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final ReportCourse COURSE = ReportCourse.of(Courses.small());
    private static final ReportWords WORDS =
            ReportWords.in(Locale.forLanguageTag("nb"), ZoneId.of("Europe/Oslo"));
    private static final List<String> UNITS =
            COURSE.units().stream().map(unit -> unit.id().value()).toList();
    private static final Map<String, String> STATES =
            Map.of("Ikke startet", "not-started", "Pågår", "in-progress", "Fullført", "completed");
    private static final int FIRST_UNIT = 14;

    @TempDir
    private Path folder;

    private CompletionReport fromFiles(List<Statement> statements) throws IOException {
        List<Path> files = List.of(folder.resolve("a.ndjson"), folder.resolve("b.ndjson"));
        List<List<String>> lines = List.of(new ArrayList<>(), new ArrayList<>());
        Map<UUID, String> texts = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement one = statements.get(i);
            lines.get(i % 2)
                    .add(texts.computeIfAbsent(
                            one.id().orElseThrow(), any -> StatementWriter.text(one)));
        }
        lines.get(0).add("{\"not\": \"a statement\"}");
        Files.write(files.get(0), lines.get(0));
        Files.write(files.get(1), lines.get(1));
        StatementFiles reader = new StatementFiles(COURSE.plan(), read -> {});
        reader.read(files);
        assertThat(reader.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().line())
                        .isEqualTo(lines.get(0).size()));
        return CompletionReport.of(COURSE, ReportInput.of(reader.rollups()));
    }

    @Test
    void everyFileSaysTheSameAsAStraightforwardReckoning() throws IOException {
        List<Statement> statements = Population.shuffled(Population.of(41, 900, 20), 41);
        Reckoning reckoning = new Reckoning(statements, UNITS);
        CompletionReport report = fromFiles(statements);
        ViewedReport viewed = ViewedReport.of(report, ReportView.ALL, false);

        ReportFiles.write(viewed, WORDS, folder);
        List<String> pages = ReportPages.write(viewed, WORDS, folder);

        assertThat(report.learners())
                .isEqualTo(CompletionReport.of(COURSE, statements.stream()).learners());
        Map<String, List<String>> expected = new HashMap<>();
        reckoning.learners.forEach((name, one) -> {
            List<String> states = new ArrayList<>(List.of(one.status));
            UNITS.forEach(unit -> states.add(String.valueOf(one.units.get(unit))));
            expected.put(name, states);
        });
        assertThat(expected).hasSizeGreaterThan(800);
        assertThat(ofTable(folder.resolve("learners.csv"))).isEqualTo(expected);
        assertThat(ofTable(folder.resolve("report.xlsx"))).isEqualTo(expected);
        assertThat(ofJson()).isEqualTo(expected);
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(ofPages(pages)).isEqualTo(expected);
    }

    private static Map<String, List<String>> ofTable(Path file) throws IOException {
        Table table = TableReader.read(file);
        Map<String, List<String>> found = new HashMap<>();
        for (TableRow row : table.rows()) {
            List<String> states = new ArrayList<>();
            states.add(state(row.cell(6)));
            for (int i = 0; i < UNITS.size(); i++) {
                states.add(state(row.cell(FIRST_UNIT + 2 * i)));
            }
            found.put(row.cell(0), states);
        }
        return found;
    }

    private static String state(String word) {
        return STATES.getOrDefault(word, word);
    }

    private Map<String, List<String>> ofJson() throws IOException {
        JsonObject json =
                (JsonObject) JsonReader.read(Files.readString(folder.resolve("report.json")));
        Map<String, List<String>> found = new HashMap<>();
        for (JsonValue item : ((JsonArray) json.get("learners").orElseThrow()).items()) {
            JsonObject learner = (JsonObject) item;
            JsonObject units = (JsonObject) learner.get("units").orElseThrow();
            List<String> states =
                    new ArrayList<>(List.of(learner.string("course").orElseThrow()));
            UNITS.forEach(unit -> states.add(units.string(unit).orElseThrow()));
            JsonObject actor = (JsonObject) learner.get("actor").orElseThrow();
            found.put(actor.string("name").orElseThrow(), states);
        }
        return found;
    }

    private Map<String, List<String>> ofPages(List<String> pages) throws IOException {
        Pattern row =
                Pattern.compile("<tr><th scope=\"row\">([^<]+)</th><td>[^<]*</td>(<td class.*)");
        Pattern cell = Pattern.compile("<td class=\"([a-z-]+)\"><details>");
        Map<String, List<String>> found = new HashMap<>();
        for (String page : pages) {
            for (String line : Files.readAllLines(folder.resolve(page))) {
                Matcher learner = row.matcher(line);
                if (learner.matches()) {
                    List<String> states = cell.matcher(learner.group(2))
                            .results()
                            .map(match -> match.group(1))
                            .toList();
                    found.put(learner.group(1), states);
                }
            }
        }
        return found;
    }

    @Test
    void jsonFollowsItsSchemaInEveryView() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/report.schema.json")));
        CompletionReport report = CompletionReport.of(COURSE, Population.of(42, 80, 3).stream());
        for (ReportView view : List.of(ReportView.ALL, ReportView.REGION, ReportView.of("5001"))) {
            ReportFiles.write(ViewedReport.of(report, view, true), WORDS, folder);

            String json = Files.readString(folder.resolve("report.json"));

            List<Error> errors = schema.validate(json, InputFormat.JSON);
            assertThat(errors).as(view.toString()).isEmpty();
            assertThat(schema.validate(
                            json.replace("\"learners\"", "\"pupils\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void csvOpensInNorwegianExcel() throws IOException {
        CompletionReport report = CompletionReport.of(COURSE, Population.of(43, 20, 3).stream());

        ReportFiles.write(ViewedReport.of(report, ReportView.ALL, false), WORDS, folder);

        byte[] bytes = Files.readAllBytes(folder.resolve("learners.csv"));
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        String text = Files.readString(folder.resolve("learners.csv"));
        assertThat(text).contains("Id;Hjemmeside;Navn;Kommune;").contains("\r\n");
        assertThat(text.lines().skip(1))
                .anyMatch(line -> line.matches(".*;\\d\\d\\.\\d\\d\\.2026 \\d\\d:\\d\\d;.*"));
    }

    @Test
    void noCellBecomesAFormula() throws IOException {
        List<Person> people = new ArrayList<>();
        for (String evil : List.of("=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", " =1")) {
            people.add(new Person(
                    new LearnerKey("https://a.example.no/", "x" + evil),
                    Optional.of(evil),
                    Optional.of("5001"),
                    Optional.of(evil)));
        }
        CompletionReport report = CompletionReport.of(
                COURSE,
                new ReportInput(new Rollups(), people, Map.of(), Instant.EPOCH, ReportNotes.NONE));

        ReportFiles.write(ViewedReport.of(report, ReportView.ALL, true), WORDS, folder);

        for (String file : List.of("learners.csv", "report.xlsx")) {
            Table table = TableReader.read(folder.resolve(file));
            assertThat(table.rows()).hasSize(people.size()).allSatisfy(row -> {
                assertThat(row.cells().get(2)).startsWith("'");
                assertThat(row.cells().get(5)).startsWith("'");
            });
        }
    }

    @Test
    void aMunicipalitySeesItsOwnAndTheRegionNobody() throws IOException {
        CompletionReport report = CompletionReport.of(COURSE, Population.of(44, 120, 4).stream());
        List<String> others = report.learners().stream()
                .filter(learner -> !learner.municipality().equals(Optional.of("5001")))
                .map(learner -> ">" + learner.key().name() + "<")
                .toList();
        List<String> all =
                report.learners().stream().map(learner -> learner.key().name()).toList();

        ViewedReport own = ViewedReport.of(report, ReportView.of("5001"), false);
        ReportPages.write(own, WORDS, folder);
        String ofOne = Files.readString(folder.resolve("report.html"));
        ViewedReport region = ViewedReport.of(report, ReportView.REGION, true);
        ReportPages.write(region, WORDS, folder);
        ReportFiles.write(region, WORDS, folder);
        String ofRegion = Files.readString(folder.resolve("report.html"))
                + Files.readString(folder.resolve("report.json"))
                + Files.readString(folder.resolve("learners.csv"))
                + Files.readString(folder.resolve("groups.csv"));

        assertThat(own.report().learners()).isNotEmpty();
        assertThat(own.report().groups())
                .isNotEmpty()
                .allMatch(group -> group.municipality().equals(Optional.of("5001")));
        assertThat(ofOne).doesNotContain(others);
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ofRegion)
                        .doesNotContain("\"" + name + "\"")
                        .doesNotContain(">" + name + "<")
                        .doesNotContain("\n" + name + ";"));
        assertThat(ofRegion).doesNotContain("Gruppe 1");
    }

    @Test
    void everyCellSaysWhy() throws IOException {
        CompletionReport report = CompletionReport.of(COURSE, Population.of(45, 40, 3).stream());

        ReportPages.write(ViewedReport.of(report, ReportView.ALL, false), WORDS, folder);

        String html = Files.readString(folder.resolve("report.html"));
        assertThat(html)
                .containsPattern(
                        "Fullført \\d\\d\\.\\d\\d\\.2026 kl\\. \\d\\d\\.\\d\\d \\(utsagn [0-9a-f-]{36}\\)")
                .contains("Det mangler et utsagn om at denne delen er fullført.")
                .contains("href=\"#cause-outbox\"")
                .contains("id=\"cause-outbox\"")
                .contains("Tall per ");
        assertThat(html.split("<details>", -1).length - 1)
                .isEqualTo(report.learners().size() * (UNITS.size() + 1));
    }

    @Test
    void wordsAreThereInEveryLanguage() {
        for (String language : List.of("nb", "nn", "en")) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "no.kurspakker.tracking.report.words.words", Locale.forLanguageTag(language));
            assertThat(bundle.keySet())
                    .isEqualTo(ResourceBundle.getBundle(
                                    "no.kurspakker.tracking.report.words.words",
                                    Locale.forLanguageTag("nb"))
                            .keySet());
            assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
        }
    }
}
