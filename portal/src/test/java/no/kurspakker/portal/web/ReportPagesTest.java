package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
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
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.json.StatementWriter;
import no.kurspakker.tracking.report.table.Table;
import no.kurspakker.tracking.report.table.TableReader;
import no.kurspakker.tracking.report.table.TableRow;
import no.kurspakker.tracking.statement.Account;
import no.kurspakker.tracking.statement.Activity;
import no.kurspakker.tracking.statement.Agent;
import no.kurspakker.tracking.statement.Statement;
import no.kurspakker.tracking.statement.StatementRef;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import no.kurspakker.tracking.value.JsonValue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages and files of a portal say of 2,000 learners, and to whom. */
class ReportPagesTest {

    private static final int LEARNERS = Integer.getInteger("kurspakker.scale.learners", 2_000);
    private static final Population.Size SIZE = new Population.Size(
            LEARNERS,
            Integer.getInteger("kurspakker.scale.municipalities", 9),
            Integer.getInteger("kurspakker.scale.visits", 1));
    private static final String PASSWORD = "a password that is long";
    private static final Map<String, String> STATES =
            Map.of("Ikke startet", "not-started", "Pågår", "in-progress", "Fullført", "completed");

    @TempDir
    private static Path folder;

    private static TrackingPlan plan;
    private static List<Statement> statements;
    private static RunningPortal portal;
    private static Browser admin;
    private static String path;

    @BeforeAll
    static void start() throws Exception {
        plan = TrackingPlan.of(
                CourseReader.read(Path.of("src/test/courses/valves")).value().orElseThrow());
        statements = Population.of(71, plan, SIZE);
        store(folder.resolve("data"), Population.shuffled(statements, 71));
        portal = RunningPortal.in(folder.resolve("data"));
        admin = portal.administrator();
        admin.setCookie("language", "nb");
        RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.XAPI));
        admin.get("/people");
        admin.upload(
                "/people",
                "people.csv",
                "login;kommune;rolle\nkari;5001;kommuneadministrator\nliv;;region\nper;5001;\n"
                        .getBytes(StandardCharsets.UTF_8));
        Matcher link = Pattern.compile("href=\"(/reports/[0-9a-f-]{36})\"")
                .matcher(admin.get("/reports").body());
        assertThat(link.find()).isTrue();
        path = link.group(1);
        // What was there before the package is made up for in the background.
        while (admin.get(path).body().contains("Rapporten lages nå")) {
            Thread.sleep(50);
        }
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** Puts statements into the database of a portal that is to be started in {@code data}. */
    static void store(Path data, List<Statement> all) throws IOException {
        try (Database database = Database.open(new SqliteFolder(data), Clock.systemUTC())) {
            StatementStore store = new StatementStore(database);
            for (int from = 0; from < all.size(); from += 1_000) {
                store.append(new StatementBatch(
                        all.subList(from, Math.min(all.size(), from + 1_000)).stream()
                                .map(one -> NewStatement.of(StatementWriter.json(one), List.of()))
                                .toList(),
                        List.of()));
            }
        }
    }

    /** Counts by hand: the states of each learner's units, by name. */
    private static Map<String, List<String>> reckoned() {
        Set<String> voided = new HashSet<>();
        for (Statement one : statements) {
            if (one.object() instanceof StatementRef gone) {
                voided.add(gone.id().toString());
            }
        }
        Map<String, Map<String, String>> units = new TreeMap<>();
        for (Statement one : statements) {
            boolean isGone = voided.contains(one.id().orElseThrow().toString());
            if (!isGone && one.object() instanceof Activity activity) {
                Agent agent = (Agent) one.actor();
                Map<String, String> own = units.computeIfAbsent(
                        ((Account) agent.identifier()).name(), any -> new HashMap<>());
                String verb = one.verb().id().value();
                if (verb.endsWith("/completed")) {
                    own.put(activity.id().value(), "completed");
                } else {
                    own.putIfAbsent(activity.id().value(), "in-progress");
                }
            }
        }
        Map<String, List<String>> states = new TreeMap<>();
        units.forEach((name, own) -> states.put(
                name,
                plan.units().stream()
                        .map(unit -> own.getOrDefault(unit.activityId().value(), "not-started"))
                        .toList()));
        return states;
    }

    @Test
    void pagesAndFilesSayTheSameAsCountingByHand() throws Exception {
        Map<String, List<String>> expected = reckoned();

        assertThat(expected).hasSizeGreaterThan(LEARNERS * 9 / 10);
        assertThat(ofPages()).isEqualTo(expected);
        assertThat(ofTable("learners.csv")).isEqualTo(expected);
        assertThat(ofTable("report.xlsx")).isEqualTo(expected);
        assertThat(ofJson()).isEqualTo(expected);
    }

    private static Map<String, List<String>> ofPages() throws Exception {
        Pattern row = Pattern.compile(
                "<tr><th scope=\"row\">([^<]+)</th><td>[^<]*</td><td class[^\n]*?</details></td>([^\n]*)");
        Pattern cell = Pattern.compile("<td class=\"([a-z-]+)\"><details>");
        Pattern next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
        Map<String, List<String>> found = new TreeMap<>();
        String at = path + "/learners";
        while (!at.isEmpty()) {
            String body = admin.get(at).body();
            Matcher rows = row.matcher(body);
            while (rows.find()) {
                found.put(
                        rows.group(1),
                        cell.matcher(rows.group(2))
                                .results()
                                .map(m -> m.group(1))
                                .toList());
            }
            Matcher link = next.matcher(body);
            at = link.find() ? link.group(1).replace("&amp;", "&") : "";
        }
        return withoutEnrolled(found);
    }

    /** The administrator is enrolled, and has done nothing. */
    private static <T> Map<String, T> withoutEnrolled(Map<String, T> found) {
        found.keySet().removeIf(name -> !name.matches("d\\d+"));
        return found;
    }

    private static Path download(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, admin.bytes(path + "/files/" + name));
        return file;
    }

    private static Map<String, List<String>> ofTable(String name) throws Exception {
        Table table = TableReader.read(download(name));
        Map<String, List<String>> found = new TreeMap<>();
        for (TableRow row : table.rows()) {
            List<String> states = new ArrayList<>();
            for (int i = 0; i < plan.units().size(); i++) {
                states.add(STATES.getOrDefault(row.cell(14 + 2 * i), "?"));
            }
            found.put(row.cell(0), states);
        }
        return withoutEnrolled(found);
    }

    private static Map<String, List<String>> ofJson() throws Exception {
        JsonObject json = (JsonObject) JsonReader.read(Files.readString(download("report.json")));
        Map<String, List<String>> found = new TreeMap<>();
        for (JsonValue item : ((JsonArray) json.get("learners").orElseThrow()).items()) {
            JsonObject learner = (JsonObject) item;
            JsonObject units = (JsonObject) learner.get("units").orElseThrow();
            JsonObject actor = (JsonObject) learner.get("actor").orElseThrow();
            found.put(
                    actor.string("name").orElseThrow(),
                    plan.units().stream()
                            .map(unit -> units.string(unit.id().value()).orElseThrow())
                            .toList());
        }
        return withoutEnrolled(found);
    }

    @Test
    void everyPageSaysWhenItsNumbersAreFromAndEveryCellWhy() throws Exception {
        for (String page : List.of(path, path + "/learners", path + "?view=region")) {
            assertThat(admin.get(page).body())
                    .containsPattern("Tall per \\d\\d\\.\\d\\d\\.20\\d\\d kl\\.");
        }
        assertThat(admin.get(path + "/learners").body())
                .containsPattern(
                        "Fullført \\d\\d\\.\\d\\d\\.2026 kl\\. \\d\\d\\.\\d\\d \\(utsagn [0-9a-f-]{36}\\)")
                .contains("Det mangler et utsagn om at denne delen er fullført.")
                .contains("id=\"cause-outbox\"");
        assertThat(admin.get("/-/report.css").body())
                .contains(".report .chart")
                .doesNotContain("\nbody");
    }

    @Test
    void choicesStandInTheAddress() throws Exception {
        String page = path + "/learners?municipality=5002&version=1.0.0";

        String body = admin.get(page).body();

        Matcher places = Pattern.compile("<tr><th scope=\"row\">d\\d+</th><td>([^<]*)</td>")
                .matcher(body);
        assertThat(places.results().map(place -> place.group(1)).distinct())
                .containsExactly("5002");
        assertThat(body).contains("/files/learners.csv?municipality=5002&amp;version=1.0.0");
        assertThat(admin.get(path + "/learners?from=2030-01-01").body())
                .contains("Ingen deltakere passer");
    }

    @Test
    void thoseOfOneOfficeCanBeLookedAtAlone() throws Exception {
        admin.get("/people");
        admin.upload(
                "/people",
                "offices.csv",
                "brukernavn;verv\nADMIN;Ordfører & leder\n".getBytes(StandardCharsets.UTF_8));

        String all = admin.get(path + "/learners").body();
        String mayors =
                admin.get(path + "/learners?role=Ordf%C3%B8rer+%26+leder").body();

        assertThat(all).contains("<option value=\"Ordfører &amp; leder\"");
        assertThat(mayors).contains(">admin<").doesNotContainPattern(">d\\d+<");
        assertThat(admin.get(path + "/learners?role=annet").body())
                .contains("Ingen deltakere passer");
        assertThat(loggedIn("kari").get(path + "/learners").body())
                .doesNotContain("Ordfører &amp; leder");
    }

    @Test
    void aMunicipalitySeesItsOwnWhateverItAsksFor() throws Exception {
        Browser kari = loggedIn("kari");

        for (String query : List.of("", "?municipality=5002", "?view=region")) {
            String body = kari.get(path + "/learners" + query).body();
            Matcher places = Pattern.compile("<tr><th scope=\"row\">d\\d+</th><td>([^<]*)</td>")
                    .matcher(body);
            assertThat(places.results().map(place -> place.group(1)))
                    .containsOnly(query.contains("5002") ? new String[0] : new String[] {"5001"});
        }
        assertThat(new String(kari.bytes(path + "/files/learners.csv"), StandardCharsets.UTF_8))
                .contains(";5001;")
                .doesNotContain(";5002;");
        assertThat(kari.get(path + "/looks").statusCode()).isEqualTo(403);
    }

    @Test
    void theRegionSeesNumbersAndNobody() throws Exception {
        Browser liv = loggedIn("liv");

        String overview = liv.get(path).body();

        assertThat(overview).contains("5001").doesNotContainPattern(">d1\\d{3}<");
        // The numbers are about everybody, whatever is asked for: two of them cannot be subtracted.
        assertThat(liv.get(path + "?from=2030-01-01").body()).contains("<strong>");
        assertThat(numbers(liv.get(path + "?from=2030-01-01").body())).isEqualTo(numbers(overview));
        assertThat(liv.get(path + "/learners").statusCode()).isEqualTo(403);
        for (String file : List.of("learners.csv", "reminders.csv")) {
            assertThat(liv.get(path + "/files/" + file).statusCode()).isEqualTo(404);
        }
        assertThat(liv.get(path + "/files/report.json").body())
                .doesNotContainPattern("\"d1\\d{3}\"");
    }

    private static List<String> numbers(String body) {
        return Pattern.compile("<strong>([^<]*)</strong>")
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aLearnerSeesNoReportAndEveryLookIsInTheLog() throws Exception {
        assertThat(loggedIn("per").get(path).statusCode()).isEqualTo(403);
        assertThat(loggedIn("per").get("/reports").statusCode()).isEqualTo(403);
        assertThat(portal.browser().get(path).statusCode()).isEqualTo(403);

        loggedIn("kari").get(path + "/learners?version=1.0.0");
        loggedIn("kari").get(path + "/files/learners.csv?role=Ordf%C3%B8rer+%26+leder");
        loggedIn("liv").get(path);

        assertThat(admin.get(path + "/looks").body().replaceAll("<td [^>]*>", "<td>"))
                .contains("<td>kari</td><td>Deltakerne</td><td>versjon 1.0.0</td>")
                .contains("<td>Filen learners.csv</td><td>verv Ordfører &amp; leder</td>")
                .contains("<td>liv</td><td>Oversikten</td><td></td>");
    }

    @Test
    void paperAndReminders() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(admin.bytes(path + "/files/report.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Tall per")
                    .contains(Integer.toString(reckoned().size() + 1));
        }
        Table reminders = TableReader.read(download("reminders.csv"));
        long incomplete = reckoned().values().stream()
                .filter(states -> states.contains("in-progress") || states.contains("not-started"))
                .count();
        assertThat(reminders.rows()).hasSize((int) incomplete + 1);
    }

    private static Browser loggedIn(String login) throws Exception {
        String people = admin.get("/people").body();
        String id =
                people.replaceFirst("(?s).*>" + login + "<.*?/people/([0-9a-f-]{36})/link.*", "$1");
        String secret = admin.submit("/people/" + id + "/link", Map.of())
                .body()
                .replaceFirst("(?s).*/link#([A-Za-z0-9_-]{43}).*", "$1");
        Browser browser = portal.browser();
        browser.post("/link", Map.of("secret", secret, "password", PASSWORD));
        browser.setCookie("language", "nb");
        return browser;
    }
}
