package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return admin.upload("/packages", XSS.replace("\"", "%22") + ".zip", Zips.of(files));
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
        byte[] zip = Zips.of(files);
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
        assertThat(upload(admin, Map.of("page.html", "x")).body()).contains("imsmanifest.xml");
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
        String structure =
                "<courseStructure><course id='https://example.org/c'/><block id='%s'><au id='https://example.org/a'>"
                        + "<url>index.html</url></au></block></courseStructure>";
        assertThat(upload(
                                admin,
                                Map.of(
                                        "cmi5.xml",
                                        structure.formatted("block 1"),
                                        "index.html",
                                        "x"))
                        .body())
                .containsPattern("block 1.{1,6} er ikke en IRI");
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
        Browser learner = portal.logIn(admin, "kari");

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

    @Test
    void archiveThatUnpacksToFarMoreThanItIsIsRefused() throws Exception {
        Browser admin = portal.administrator();
        admin.get("/packages");

        HttpResponse<String> answer = admin.upload(
                "/packages",
                "bomb.zip",
                Zips.bomb("imsmanifest.xml", manifest("t", "index.html"), 80));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("kan ikke pakkes ut");
        assertThat(admin.get("/packages").body()).contains("Det er ingen pakker her ennå");
    }

    @Test
    void tokenOfALaunchCommitsToItsOwnPackageAlone() throws Exception {
        Browser admin = portal.administrator();
        String id = RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.SCORM12));
        String other = RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.SCORM2004));
        admin.get("/courses/" + id);
        String play = admin.submit(
                        "/courses/" + id + "/play",
                        Map.of(
                                "unit",
                                LaunchedUnit.found(
                                        "name=\"unit\" value=\"([^\"]*)\"",
                                        admin.get("/courses/" + id).body())))
                .body();
        String page = portal.browser()
                .postTo(
                        id + ".localhost",
                        "/-/play",
                        Map.of(
                                "code",
                                LaunchedUnit.found("name=\"code\" value=\"([^\"]*)\"", play)))
                .body();
        String token = LaunchedUnit.found("\"token\":\"([^\"]+)\"", page);
        String commit = "{\"n\":1,\"ended\":false,\"values\":{}}";

        for (String host : new String[] {other + ".localhost", "0".repeat(32) + ".localhost"}) {
            assertThat(portal.browser()
                            .with("Authorization", "Bearer " + token)
                            .postJson(host, "/-/commit", commit)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(portal.browser()
                        .with("Authorization", "Bearer " + token)
                        .postJson("127.0.0.1", "/-/commit", commit)
                        .statusCode())
                .isIn(403, 404, 405);
        assertThat(portal.browser()
                        .with("Authorization", "Bearer " + token)
                        .postJson(id + ".localhost", "/-/commit", "{\"n\":1,\"values\":[")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void administratorOfAMunicipalitySeesAndEnrolsNobodyElse() throws Exception {
        Browser admin = portal.administrator();
        String id = RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.SCORM12));
        admin.upload(
                "/people",
                "people.csv",
                "brukernavn;kommune;rolle\nkari;5006;kommuneadministrator\nola;5006;\nper;5053;\n"
                        .getBytes(StandardCharsets.UTF_8));
        Browser kari = portal.logIn(admin, "kari");
        String per = LaunchedUnit.found(
                "(?s)>per<.*?/people/([0-9a-f-]{36})/link", admin.get("/people").body());

        String seen = kari.get("/packages/" + id).body();
        kari.submit("/packages/" + id + "/enrol", Map.of("person", per));

        assertThat(seen).contains(">ola<").doesNotContain(">per<", ">admin<");
        assertThat(kari.get("/people").body()).doesNotContain(">per<");
        assertThat(kari.submit("/people/" + per + "/link", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(kari.upload(
                                "/people",
                                "p.csv",
                                "login,role\nkari,administrator\n".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(403);
        assertThat(kari.submit("/packages/" + id + "/remove", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(admin.get("/packages/" + id).body())
                .containsPattern("value=\"" + per + "\"(?! checked)");
    }

    @Test
    void lastAdministratorKeepsTheRole() throws Exception {
        Browser admin = portal.administrator();
        byte[] file = "login,role\nadmin,learner\n".getBytes(StandardCharsets.UTF_8);

        assertThat(admin.upload("/people", "p.csv", file).body()).contains("siste administratoren");
        assertThat(admin.get("/packages").statusCode()).isEqualTo(200);
    }

    @Test
    void fileOfPeopleEnrolsThemInThePackage() throws Exception {
        Browser admin = portal.administrator();
        String id = RunningPortal.enrolled(
                admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.SCORM12));
        admin.get("/packages/" + id);
        String name = "<script>alert(3)</script>";

        String page = admin.upload(
                        "/packages/" + id + "/people",
                        "p.csv",
                        ("login,name\nkari," + name + "\n").getBytes(StandardCharsets.UTF_8))
                .body();

        assertThat(page).contains("&lt;script").contains("kari").doesNotContain(name);
        assertThat(portal.logIn(admin, "kari").get("/courses/" + id).statusCode())
                .isEqualTo(200);
    }

    @Test
    void uploadThatSaysItIsTooLargeIsNotReadAtAll() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.port())) {
            String head = "POST /packages HTTP/1.1\r\nHost: 127.0.0.1:" + portal.port()
                    + "\r\nContent-Length: 2000000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());

            assertThat(new String(status, StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 413");
        }
    }
}
