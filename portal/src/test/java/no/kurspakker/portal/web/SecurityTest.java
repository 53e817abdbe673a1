package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.kurspakker.export.format.PackageFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityTest {

    private static final String XSS =
            "\"><img src=x onerror=alert(1)>'</script><script>alert(2)</script>";

    @TempDir
    private Path folder;

    private RunningPortal portal;

    @BeforeEach
    void start() throws Exception {
        portal = RunningPortal.in(folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private static Map<String, String> credentials(String login, String password) {
        return Map.of("login", login, "password", password);
    }

    private static byte[] zip(Map<String, String> files) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String manifest(String text, String start) {
        return "<manifest identifier='m'><metadata><schemaversion>1.2</schemaversion></metadata>"
                + "<organizations default='o'><organization identifier='o'><title>" + text
                + "</title>"
                + "<item identifier='i' identifierref='r'><title>" + text
                + "</title></item></organization>"
                + "</organizations><resources><resource identifier='r' href='" + start
                + "'/></resources></manifest>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static HttpResponse<String> upload(Browser admin, Map<String, String> files)
            throws Exception {
        admin.get("/packages");
        return admin.upload("/packages", XSS.replace("\"", "%22") + ".zip", zip(files));
    }

    @Test
    void linkForTheFirstAdministratorWorksOnce() throws Exception {
        String secret = portal.firstSecret();
        Map<String, String> form =
                Map.of("secret", secret, "login", "admin", "password", RunningPortal.PASSWORD);

        assertThat(portal.browser().post("/link", form).statusCode()).isEqualTo(302);
        assertThat(portal.browser().post("/link", form).statusCode()).isEqualTo(403);
    }

    @Test
    void sessionThatWasKnownBeforeLogInIsWorthNothingAfterIt() throws Exception {
        portal.administrator();
        Browser victim = portal.browser();
        victim.setCookie("kurspakker", "chosen-by-somebody-else");
        victim.post("/login", credentials("admin", RunningPortal.PASSWORD));
        Browser attacker = portal.browser();
        attacker.setCookie("kurspakker", "chosen-by-somebody-else");

        assertThat(victim.get("/people").statusCode()).isEqualTo(200);
        assertThat(victim.cookie("kurspakker")).isNotEqualTo("chosen-by-somebody-else");
        assertThat(attacker.get("/people").statusCode()).isEqualTo(403);
    }

    @Test
    void loggingOutEndsTheSessionOnTheServer() throws Exception {
        Browser admin = portal.administrator();
        String cookie = admin.cookie("kurspakker");
        admin.submit("/logout", Map.of());
        Browser thief = portal.browser();
        thief.setCookie("kurspakker", cookie);

        assertThat(thief.get("/people").statusCode()).isEqualTo(403);
    }

    @Test
    void formsOfOtherSitesAndWithoutTheirTokenAreRefused() throws Exception {
        Browser admin = portal.administrator();

        assertThat(admin.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(admin.with("Origin", "http://evil.localhost")
                        .submit("/logout", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.with("Sec-Fetch-Site", "cross-site")
                        .submit("/logout", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void guessingIsStoppedEvenForWhoKnowsThePassword() throws Exception {
        portal.administrator();
        Browser guesser = portal.browser();
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.post("/login", credentials("Admin ", "guess number " + i))
                            .statusCode())
                    .isEqualTo(401);
        }

        assertThat(guesser.post("/login", credentials("admin", RunningPortal.PASSWORD))
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void unknownLoginAndWrongPasswordGetTheSameAnswer() throws Exception {
        portal.administrator();
        HttpResponse<String> unknown =
                portal.browser().post("/login", credentials("nobody", "wrong"));
        HttpResponse<String> wrong = portal.browser().post("/login", credentials("admin", "wrong"));

        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
    }

    @Test
    void cookieIsKeptFromScriptsAndOtherSites() throws Exception {
        HttpResponse<String> answer = portal.browser()
                .post(
                        "/link",
                        Map.of(
                                "secret",
                                portal.firstSecret(),
                                "login",
                                "admin",
                                "password",
                                RunningPortal.PASSWORD));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("kurspakker=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void everyTextOfAPackageIsEscaped() throws Exception {
        Browser admin = portal.administrator();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "imsmanifest.xml",
                manifest(escaped(escaped(XSS)).replace("&amp;", "&"), "index.html"));
        files.put("index.html", "hello");
        byte[] zip = zip(files);
        String id = RunningPortal.enrolled(admin, zip);

        for (String page : new String[] {"/", "/packages", "/packages/" + id, "/courses/" + id}) {
            assertThat(admin.get(page).body())
                    .doesNotContain("<img src=x")
                    .doesNotContain("<script>alert");
        }
        String play =
                admin.submit("/courses/" + id + "/play", Map.of("unit", "i")).body();
        assertThat(play)
                .doesNotContain("<img src=x")
                .doesNotContain("<script>alert")
                .contains("&lt;img");
        String code = play.replaceFirst("(?s).*name=\"code\" value=\"([^\"]*)\".*", "$1");
        assertThat(portal.browser()
                        .postTo(id + ".localhost", "/-/play", Map.of("code", code))
                        .body())
                .doesNotContain("<img src=x")
                .doesNotContain("<script>alert");
    }

    @Test
    void packagesThatReachOutsideThemselvesAreRefusedWithAReason() throws Exception {
        Browser admin = portal.administrator();
        String page = "<script src=\"https://evil.example/x.js\"></script>";

        for (String name :
                new String[] {"../../evil.html", "/etc/evil", "a\\..\\..\\evil", "c:evil"}) {
            assertThat(upload(admin, Map.of(name, "x")).statusCode()).as(name).isEqualTo(422);
        }
        assertThat(upload(admin, Map.of("index.html", "x")).body()).contains("imsmanifest.xml");
        assertThat(upload(
                                admin,
                                Map.of(
                                        "imsmanifest.xml",
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"))
                        .body())
                .contains("kan ikke leses som XML")
                .doesNotContain("root:");
        assertThat(upload(
                                admin,
                                Map.of(
                                        "imsmanifest.xml",
                                        manifest("t", "../../../etc/passwd"),
                                        "index.html",
                                        "x"))
                        .body())
                .contains("finnes ikke i pakken");
        assertThat(upload(
                                admin,
                                Map.of(
                                        "imsmanifest.xml",
                                        manifest("t", "index.html"),
                                        "index.html",
                                        page))
                        .body())
                .contains("evil.example");
        assertThat(admin.get("/packages").body()).contains("Det er ingen pakker her ennå");
    }

    @Test
    void hostOfAPackageAnswersNothingOfThePortalAndNoOtherPackage() throws Exception {
        Browser admin = portal.administrator();
        String id = RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.SCORM12));
        String cookie = admin.cookie("kurspakker");
        String host = id + ".localhost";

        for (String page : new String[] {
            "/",
            "/people",
            "/packages",
            "/login",
            "/courses/" + id,
            "/index.html",
            "/x/index.html",
            "/x/../index.html"
        }) {
            HttpResponse<String> answer =
                    portal.browser().with("Cookie", "kurspakker=" + cookie).getFrom(host, page);
            assertThat(answer.statusCode()).as(page).isEqualTo(404);
        }
        assertThat(portal.browser()
                        .with("Service-Worker", "script")
                        .getFrom(host, "/-/scorm12.js")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void contentMaySpeakToItsOwnHostAlone() throws Exception {
        Browser admin = portal.administrator();
        String id = RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.SCORM12));

        String policy = portal.browser()
                .getFrom(id + ".localhost", "/-/scorm12.js")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();

        assertThat(policy)
                .contains("connect-src 'self';", "script-src 'self';", "default-src 'none'")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void learnersSeeNeitherPeopleNorPackagesNorCoursesOfOthers() throws Exception {
        Browser admin = portal.administrator();
        admin.upload("/people", "people.csv", "login\nkari\n".getBytes(StandardCharsets.UTF_8));
        String id = RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.SCORM12));
        admin.get("/people");
        String people = admin.get("/people").body();
        String kari = people.replaceFirst("(?s).*>kari<.*?/people/([0-9a-f-]{36})/link.*", "$1");
        String secret = admin.submit("/people/" + kari + "/link", Map.of())
                .body()
                .replaceFirst("(?s).*/link#([A-Za-z0-9_-]{43}).*", "$1");
        Browser learner = portal.browser();
        learner.post("/link", Map.of("secret", secret, "password", "a password of Kari's"));

        assertThat(learner.get("/").statusCode()).isEqualTo(200);
        for (String page : new String[] {"/people", "/packages", "/packages/" + id}) {
            assertThat(learner.get(page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(learner.get("/courses/" + id).statusCode()).isEqualTo(404);
    }

    /** With no-referrer, Chromium gives forms of the portal the origin "null", and they are refused as forged. */
    @Test
    void formsOfThePortalKeepTheirOrigin() throws Exception {
        assertThat(portal.browser().get("/login").headers().firstValue("Referrer-Policy"))
                .contains("same-origin");
    }
}
