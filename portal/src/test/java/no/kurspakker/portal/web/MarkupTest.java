package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.load.Keys;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.store.SqliteFolder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Markup in every field that a statement, a package, a file of people or an address can carry stays text on every page, in each language. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarkupTest {

    static final List<String> LANGUAGES = Words.LANGUAGES;

    private static final String ID = "[0-9a-f]{32}";

    @TempDir
    private static Path folder;

    private static final Markup MARKUP = new Markup();
    private static final List<String> PACKAGES = new ArrayList<>();
    private static final List<String> REPORTS = new ArrayList<>();
    private static RunningPortal portal;
    private static Browser admin;
    private static String key;

    @BeforeAll
    static void start() throws Exception {
        SqliteFolder location = new SqliteFolder(folder.resolve("data"));
        key = Keys.make(location);
        portal = RunningPortal.on(location);
        admin = portal.administrator();
        for (Map<String, String> files : MarkedPackages.taken()) {
            PACKAGES.add(upload(files));
        }
        people();
        REPORTS.addAll(
                Jsoup.parse(admin.get("/reports").body()).select("main a").eachAttr("href"));
        statements();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static String upload(Map<String, String> files) throws Exception {
        admin.get("/packages");
        // What is before a slash is a folder of the sender's, and not shown.
        String name =
                Markup.of("file-name-" + PACKAGES.size()).replace("/", "-").replace("\"", "%22");
        HttpResponse<String> answer = admin.upload("/packages", name, Zips.of(files));
        MARKUP.look("/packages", answer);
        assertThat(answer.statusCode()).as(files.toString() + answer.body()).isEqualTo(200);
        String id = LaunchedUnit.found("href=\"/packages/(" + ID + ")\"", answer.body());
        String person = LaunchedUnit.found(
                "name=\"person\" value=\"([^\"]+)\"",
                admin.get("/packages/" + id).body());
        MARKUP.look(
                "/packages/*/enrol",
                admin.submit("/packages/" + id + "/enrol", Map.of("person", person)));
        return id;
    }

    private static void people() throws Exception {
        String name = Markup.of("person-name").replace("\"", "\"\"");
        String good = "login;navn\nadmin;\"" + name + "\"\nkari;\"" + name + "\"\n";
        for (String file : List.of(
                good,
                "login\n\"" + Markup.of("person-login").replace("\"", "\"\"") + "\"\n",
                "login;rolle\na;\"" + Markup.of("person-role").replace("\"", "\"\"") + "\"\n",
                "login;kommune\na;\"" + Markup.of("person-place").replace("\"", "\"\"") + "\"\n",
                "\"" + Markup.of("person-column").replace("\"", "\"\"") + "\"\na\n")) {
            admin.get("/people");
            MARKUP.look(
                    "/people",
                    admin.upload("/people", "p.csv", file.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void statements() throws Exception {
        int taken = 0;
        for (String statement : MarkedStatements.all()) {
            HttpResponse<String> answer = program("/xapi/statements", statement);
            assertThat(answer.statusCode()).as(statement).isIn(200, 400);
            MARKUP.look("/xapi/statements", answer);
            taken += answer.statusCode() == 200 ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(MarkedStatements.all().size() / 2);
    }

    private static HttpResponse<String> program(String path, String json) throws Exception {
        return portal.browser()
                .with("Authorization", "Basic " + key)
                .with("X-Experience-API-Version", "1.0.3")
                .postJson("127.0.0.1", path, json);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    @Order(1)
    void noPageTakesTextForMarkup(String language) throws Exception {
        admin.setCookie("language", language);
        for (String page : List.of("/", "/people", "/packages", "/reports", "/login", "/link")) {
            MARKUP.look(page, admin.get(page));
        }
        String people = admin.get("/people").body();
        String person = LaunchedUnit.found("(?s)>admin<.*?/people/([0-9a-f-]{36})/link", people);
        MARKUP.look("/people/*/link", admin.submit("/people/" + person + "/link", Map.of()));
        for (String id : PACKAGES) {
            for (String page : List.of(
                    "/packages/" + id,
                    "/packages/" + id + "/people/" + person,
                    "/courses/" + id,
                    "/courses/" + id + "/result")) {
                MARKUP.look(page, admin.get(page));
            }
            play(id);
        }
        for (String report : REPORTS) {
            for (String page :
                    List.of("", "/learners", "?view=region", "/looks", "/files/report.json")) {
                MARKUP.look(report + page, admin.get(report + page));
            }
        }
    }

    private static void play(String id) throws Exception {
        String unit = Jsoup.parse(admin.get("/courses/" + id).body())
                .select("input[name=unit]")
                .get(0)
                .attr("value");
        HttpResponse<String> play = admin.submit("/courses/" + id + "/play", Map.of("unit", unit));
        MARKUP.look("/courses/*/play", play);
        String code = LaunchedUnit.found("name=\"code\" value=\"([^\"]*)\"", play.body());
        HttpResponse<String> opened =
                portal.browser().postTo(id + ".localhost", "/-/play", Map.of("code", code));
        MARKUP.look("content /-/play", opened);
        Optional<String> address = opened.headers().firstValue("Location");
        address.ifPresent(to -> assertThat(to).doesNotContain("\"", "<", "\n").startsWith("http"));
        MARKUP.look("end", admin.submit("/courses/" + id + "/end", Map.of()));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    @Order(2)
    void noPageTakesItsAddressForMarkup(String language) throws Exception {
        admin.setCookie("language", language);
        List<String> paths = new ArrayList<>();
        for (String name : List.of("municipality", "version", "from", "to", "view", "page", "q")) {
            String pair = "?" + name + "=" + encoded(Markup.of("query-" + name));
            REPORTS.forEach(report -> paths.addAll(
                    List.of(report + pair, report + "/learners" + pair, report + "/looks")));
            paths.add("/" + pair);
        }
        String part = encoded(Markup.of("path")).replace("+", "%20").replace("%2F", "-");
        for (String before : List.of(
                "/",
                "/packages/",
                "/courses/",
                "/reports/",
                "/people/",
                "/-/",
                "/xapi/",
                "/relay/",
                REPORTS.get(0) + "/files/",
                "/packages/" + PACKAGES.get(0) + "/people/")) {
            paths.add(before + part);
        }
        for (String path : paths) {
            MARKUP.look(path, admin.get(path));
        }
        MARKUP.look("/language", admin.get("/language?lang=" + encoded(Markup.of("language"))));
        admin.setCookie("language", "x'<kp-mark>");
        MARKUP.look("/login", admin.with("Accept-Language", Markup.of("accept")).get("/login"));
        forms();
    }

    private static void forms() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : List.of("login", "password", "secret", "unit", "person", "reason")) {
            fields.put(name, Markup.of("form-" + name));
        }
        String one = "/packages/" + PACKAGES.get(0);
        for (String path : List.of(
                "/login",
                "/link",
                "/link/open",
                one + "/enrol",
                "/courses/" + PACKAGES.get(0) + "/play",
                "/people/" + "0".repeat(8) + "-0000-4000-8000-000000000000/link")) {
            admin.get("/people");
            MARKUP.look(path, admin.submit(path, fields));
        }
    }

    @Test
    @Order(3)
    void refusalsOfPackagesTakeNothingForMarkup() throws Exception {
        for (Map<String, String> files : MarkedPackages.refused()) {
            admin.get("/packages");
            HttpResponse<String> answer = admin.upload("/packages", "a.zip", Zips.of(files));
            assertThat(answer.statusCode()).as(files.toString()).isEqualTo(422);
            MARKUP.look("/packages refused", answer);
        }
        admin.get("/packages");
        MARKUP.look(
                "/packages refused",
                admin.upload(
                        "/packages", "b.zip", Zips.of(MarkedPackages.taken().get(0))));
    }

    /** A document keeps its type: a browser that is led to it must not run it as a page of the portal. */
    @Test
    @Order(4)
    void documentOfTheLrsIsNoPageOfThePortal() throws Exception {
        String path = "/xapi/activities/state?activityId=urn:x:a&stateId=s&agent="
                + encoded("{\"mbox\":\"mailto:a@example.org\"}");
        Browser program = portal.browser()
                .with("Authorization", "Basic " + key)
                .with("X-Experience-API-Version", "1.0.3");
        program.with("Content-Type", "text/html").put(path, "<script>kp()</script>");

        HttpResponse<String> document = portal.browser()
                .with("Authorization", "Basic " + key)
                .with("X-Experience-API-Version", "1.0.3")
                .get(path);

        assertThat(document.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(document.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox;", "default-src 'none'");
    }

    /** What is on no page would have been tried in vain. */
    @Test
    @Order(5)
    void textsWereShown() {
        assertThat(MARKUP.pages()).isGreaterThan(200);
        assertThat(MARKUP.shown()).containsKeys(MarkedPackages.SHOWN);
        assertThat(MARKUP.shown()).containsKeys(MarkedStatements.SHOWN);
        assertThat(MARKUP.shown())
                .containsKeys(
                        "person-name",
                        "person-login",
                        "person-role",
                        "person-place",
                        "file-name-5");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
