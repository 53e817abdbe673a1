package no.kurspakker.portal.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes requests by chance: each begins as one that a browser, a package or a program may send. */
final class RandomPages {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=b";
    private static final String JSON = "application/json";
    private static final String ACCOUNT = "{\"mbox\":\"mailto:a@example.org\"}";

    private final List<Sent> good = new ArrayList<>();
    private final Random random;
    private final Damage damage;
    private final Browser admin;
    private final int port;
    private final String scorm;
    private final String cmi5;

    private RandomPages(Browser admin, Random random, String scorm, String cmi5) {
        this.admin = admin;
        this.port = admin.port();
        this.random = random;
        this.damage = new Damage(random);
        this.scorm = scorm;
        this.cmi5 = cmi5;
    }

    /** {@return who is logged in as administrator} */
    Browser admin() {
        return admin;
    }

    String scorm() {
        return scorm;
    }

    String cmi5() {
        return cmi5;
    }

    /**
     * {@return requests to {@code portal}, where this puts people and packages}
     *
     * @param packages one for SCORM, one for cmi5
     */
    static RandomPages of(RunningPortal portal, String key, List<byte[]> packages, Random random)
            throws IOException, InterruptedException {
        Browser admin = portal.administrator();
        admin.upload("/people", "p.csv", "login\nkari\n".getBytes(UTF_8));
        RandomPages pages = new RandomPages(
                admin,
                random,
                RunningPortal.enrolled(admin, packages.get(0)),
                RunningPortal.enrolled(admin, packages.get(1)));
        pages.fill(portal, key);
        return pages;
    }

    private void fill(RunningPortal portal, String key) throws IOException, InterruptedException {
        String person = LaunchedUnit.found(
                "(?s)>kari<.*?/people/([0-9a-f-]{36})/link",
                admin.get("/people").body());
        String report = LaunchedUnit.found(
                "href=\"(/reports/[0-9a-f-]{36})\"", admin.get("/reports").body());
        admin.get("/packages/" + cmi5);
        admin.submit("/packages/" + cmi5 + "/enrol", Map.of("person", person));
        Browser kari = portal.logIn(admin, "kari");
        admin.get("/packages/" + cmi5);
        String cookie = "Cookie: kurspakker=" + admin.cookie("kurspakker");
        pages(List.of(cookie, "Accept-Language: en"), person, report);
        forms(List.of(cookie), "csrf=" + admin.csrf(), person);
        files(List.of(cookie), admin.csrf());
        pages(List.of("Cookie: kurspakker=" + kari.cookie("kurspakker")), person, report);
        content(launched(portal));
        programs(List.of("Authorization: Basic " + key, "X-Experience-API-Version: 1.0.3"));
    }

    private void pages(List<String> headers, String person, String report) {
        for (String path : List.of(
                "/",
                "/login",
                "/link",
                "/language?lang=nn",
                "/people",
                "/packages",
                "/packages/" + scorm,
                "/packages/" + cmi5 + "/people/" + person,
                "/courses/" + scorm,
                "/courses/" + cmi5 + "/result",
                "/reports",
                report,
                report + "?municipality=5001&from=2026-01-01",
                report + "/learners?page=1",
                report + "/looks",
                report + "/files/learners.csv",
                report + "/files/report.json",
                "/-/portal.css",
                "/-/report.css",
                "/xapi/about")) {
            good.add(get(path, headers));
        }
    }

    private void forms(List<String> headers, String csrf, String person) {
        for (String[] form : new String[][] {
            {"/login", "login=kari&password=wrong"},
            {"/link", "secret=x&login=a&password=correct+horse+battery"},
            {"/link/open", "secret=x"},
            {"/logout", "csrf=x"},
            {"/people/" + person + "/link", csrf},
            {"/packages/" + cmi5 + "/enrol", csrf + "&person=" + person},
            {"/packages/" + "0".repeat(32) + "/remove", csrf},
            {"/packages/" + cmi5 + "/people/" + person + "/waive", csrf + "&unit=x&reason=TESTED"},
            {"/courses/" + scorm + "/play", csrf + "&unit=x&anew=yes"},
            {"/courses/" + scorm + "/end", csrf}
        }) {
            good.add(post(form[0], FORM, form[1].getBytes(UTF_8), headers));
        }
        good.add(post("/logout", FORM + "; charset=utf-77", csrf.getBytes(UTF_8), headers));
    }

    private void files(List<String> headers, String csrf) throws IOException {
        byte[] people = "brukernavn;navn;kommune;rolle\r\nola;\"Ola, Nordmann\";5001;deltaker\r\n"
                .getBytes(UTF_8);
        byte[] zip = RunningPortal.foreignXapi("https://example.org/random");
        good.add(post("/people", MULTIPART, multipart(csrf, "p.csv", people), headers));
        good.add(post(
                "/packages/" + cmi5 + "/people",
                MULTIPART,
                multipart(csrf, "p.csv", people),
                headers));
        good.add(post("/packages", MULTIPART, multipart(csrf, "a.zip", zip), headers));
        good.add(post("/packages", MULTIPART, multipart(csrf, "b.zip", people), headers));
    }

    private static byte[] multipart(String csrf, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
        return body.toByteArray();
    }

    /** {@return the page that a launch begins with, for the token and the address of the content in it} */
    private String launched(RunningPortal portal) throws IOException, InterruptedException {
        String unit = LaunchedUnit.found(
                "name=\"unit\" value=\"([^\"]*)\"",
                admin.get("/courses/" + scorm).body());
        String play = admin.submit("/courses/" + scorm + "/play", Map.of("unit", unit))
                .body();
        String code = LaunchedUnit.found("name=\"code\" value=\"([^\"]*)\"", play);
        return portal.browser()
                .postTo(scorm + ".localhost", "/-/play", Map.of("code", code))
                .body();
    }

    private void content(String page) {
        String token =
                "Authorization: Bearer " + LaunchedUnit.found("\"token\":\"([^\"]+)\"", page);
        String start = LaunchedUnit.found("\"content\":\"([^\"]+)\"", page);
        String host = scorm + ".localhost:" + port;
        String commit =
                "{\"n\":1,\"ended\":false,\"values\":{\"cmi.core.lesson_status\":\"completed\"}}";
        for (String path : List.of(start, "/-/left", "/-/scorm12.js", "/index.html", "/")) {
            good.add(new Sent("GET", path, host, List.of(), "", false));
        }
        for (String range : List.of("bytes=0-9", "bytes=-5", "bytes=9999999-", "bytes=9-x")) {
            good.add(new Sent("GET", start, host, List.of("Range: " + range), "", false));
        }
        good.add(new Sent(
                "POST", "/-/commit", host, List.of(token, "Content-Type: " + JSON), commit, false));
        for (String path : List.of("/-/play", "/-/fetch/x")) {
            good.add(new Sent(
                    "POST", path, host, List.of("Content-Type: " + FORM), "code=x", false));
        }
    }

    private void programs(List<String> key) {
        String agent = URLEncoder.encode(ACCOUNT, UTF_8);
        byte[] statement = ("{\"actor\":" + ACCOUNT
                        + ",\"verb\":{\"id\":\"http://example.org/did\"},"
                        + "\"object\":{\"id\":\"urn:x:a\"},\"context\":{\"revision\":\"1\"}}")
                .getBytes(UTF_8);
        String state = "/xapi/activities/state?activityId=urn:x:a&stateId=s&agent=" + agent;
        good.add(post("/xapi/statements", JSON, statement, key));
        good.add(post("/relay/statements", JSON, statement, key));
        good.add(post(state, JSON, "{\"a\":1}".getBytes(UTF_8), key));
        for (String path :
                List.of("/xapi/statements?limit=2", "/xapi/statements?agent=" + agent, state)) {
            good.add(get(path, key));
        }
    }

    private Sent get(String path, List<String> headers) {
        return new Sent("GET", path, "127.0.0.1:" + port, headers, "", false);
    }

    private Sent post(String path, String type, byte[] body, List<String> headers) {
        List<String> all = new ArrayList<>(headers);
        all.add("Content-Type: " + type);
        return new Sent("POST", path, "127.0.0.1:" + port, all, Sent.text(body), false);
    }

    /** {@return the next request} */
    Sent next() {
        Sent sent = good.get(random.nextInt(good.size()));
        for (int i = random.nextInt(4); i > 0; i--) {
            sent = damage.to(sent);
        }
        return sent;
    }
}
