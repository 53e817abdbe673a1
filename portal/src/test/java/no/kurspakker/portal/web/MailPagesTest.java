package no.kurspakker.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.portal.MovedClock;
import no.kurspakker.portal.Patience;
import no.kurspakker.portal.PortalNetwork;
import no.kurspakker.portal.PortalSettings;
import no.kurspakker.portal.lrs.LrsLimits;
import no.kurspakker.portal.mail.Heard;
import no.kurspakker.portal.mail.MailLogIn;
import no.kurspakker.portal.mail.MailSettings;
import no.kurspakker.portal.mail.MailTls;
import no.kurspakker.portal.privacy.RetentionRules;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking for reports by mail in a running portal, getting them, and ending that. */
class MailPagesTest {

    private static final String SECRET = "sesame-open-9";

    @TempDir
    private Path folder;

    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-26T08:00:00Z"));
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void startServer() {
        server.start();
        server.setUser("portal@example.org", "portal", SECRET);
        server.getUserManager().setAuthRequired(true);
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    private RunningPortal portal(Optional<MailSettings> mail) throws IOException {
        return RunningPortal.with(new PortalSettings(
                new SqliteFolder(folder.resolve("data")),
                PortalNetwork.loopback(0),
                Patience.USUAL,
                LrsLimits.USUAL,
                RetentionRules.EVER,
                mail,
                clock,
                new SecureRandom()));
    }

    private Optional<MailSettings> mail(String password) {
        return Optional.of(new MailSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                MailTls.NONE,
                "portal@example.org",
                Optional.of(new MailLogIn("portal", password)),
                Optional.empty(),
                URI.create("https://kurs.example.org/")));
    }

    private static Browser administrator(RunningPortal portal) throws Exception {
        Browser browser = portal.browser();
        browser.setCookie("language", "nb");
        browser.post("/login", Map.of("login", "admin", "password", RunningPortal.PASSWORD));
        return browser;
    }

    private static Map<String, String> wish(String address) {
        Map<String, String> wish = new LinkedHashMap<>();
        wish.put("address", address);
        wish.put("day", "w1");
        wish.put("hour", "7");
        wish.put("language", "nb");
        wish.put("attached", "xlsx");
        return wish;
    }

    /** {@return the path of the report's page about mail, in a portal with one course that cannot send} */
    private String path() throws Exception {
        try (RunningPortal portal = portal(Optional.empty())) {
            Browser admin = portal.administrator();
            admin.setCookie("language", "nb");
            RunningPortal.enrolled(
                    admin, RunningPortal.valves(folder.resolve("packages"), PackageFormat.XAPI));
            String path = LaunchedUnit.found(
                            "href=\"(/reports/[0-9a-f-]{36})\"",
                            admin.get("/reports").body())
                    + "/mail";
            assertThat(admin.get(path).body()).contains("ikke satt opp til å sende e-post");
            assertThat(admin.submit(path, wish("kari@example.org")).statusCode())
                    .isEqualTo(404);
            return path;
        }
    }

    @Test
    void aWrongPasswordIsToldWithoutItAndTheMailComesWhenItIsMended() throws Exception {
        String path = path();
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        try (Heard heard = new Heard()) {
            root.addHandler(heard);
            root.setLevel(Level.ALL);
            String pages = asks(path) + fails(path);
            String leave = arrives(path);
            ends(path, leave);

            assertThat(pages).doesNotContain(SECRET);
            assertThat(heard.ours())
                    .contains("a report was not sent by mail (login); it will be tried again")
                    .doesNotContain(SECRET);
        } finally {
            root.setLevel(level);
        }
    }

    private String asks(String path) throws Exception {
        try (RunningPortal portal = portal(mail(SECRET + "-not"))) {
            Browser admin = administrator(portal);
            assertThat(admin.get(path).body()).contains("type=\"email\"");
            assertThat(portal.browser().get(path).statusCode()).isEqualTo(403);
            assertThat(admin.post(path, wish("kari@example.org")).statusCode()).isEqualTo(403);
            assertThat(admin.submit(path, wish("kari@example.org,per@example.org"))
                            .statusCode())
                    .isEqualTo(400);
            Map<String, String> odd = wish("kari@example.org");
            odd.put("hour", "25");
            assertThat(admin.submit(path, odd).statusCode()).isEqualTo(400);
            String saved = admin.submit(path, wish("kari@example.org")).body();
            assertThat(saved)
                    .contains("Lagret.")
                    .contains("Neste e-post kommer 30.11.2026 kl. 07.00.")
                    .contains("value=\"kari@example.org\"");
            return saved;
        } finally {
            clock.move(Duration.ofDays(7));
        }
    }

    private String fails(String path) throws Exception {
        try (RunningPortal portal = portal(mail(SECRET + "-not"))) {
            Browser admin = administrator(portal);
            String page = onceThereIs("Siste forsøk mislyktes", admin, path);
            assertThat(page)
                    .contains("e-posttjeneren godtok ikke portalens brukernavn og passord")
                    .contains("Portalen prøver igjen.");
            assertThat(server.getReceivedMessages()).isEmpty();
            // Who has mended it does not have to wait for the next attempt.
            assertThat(admin.submit(path + "/now", Map.of()).body())
                    .contains("E-posten sendes i løpet av et minutt.");
            return page;
        }
    }

    /** {@return the page as soon as {@code text} stands there} */
    private static String onceThereIs(String text, Browser browser, String path) throws Exception {
        String page = browser.get(path).body();
        while (!page.contains(text)) {
            Thread.sleep(50);
            page = browser.get(path).body();
        }
        return page;
    }

    /** {@return the path of the link that ends it} */
    private String arrives(String path) throws Exception {
        try (RunningPortal portal = portal(mail(SECRET))) {
            assertThat(server.waitForIncomingEmail(60_000, 1)).isTrue();
            MimeMessage message = server.getReceivedMessages()[0];
            assertThat(message.getAllRecipients()[0]).hasToString("kari@example.org");
            assertThat(message.getSubject()).startsWith("Rapport: ");
            String raw = new String(
                    message.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(raw).contains("report.xlsx").doesNotContain(SECRET);
            String leave = message.getHeader("List-Unsubscribe", null);
            onceThereIs("Siste e-post ble sendt 03.12.2026", administrator(portal), path);
            return leave.substring("<https://kurs.example.org".length(), leave.length() - 1);
        }
    }

    private void ends(String path, String leave) throws Exception {
        try (RunningPortal portal = portal(mail(SECRET))) {
            Browser admin = administrator(portal);
            assertThat(admin.get(path).body()).contains("Neste e-post kommer 07.12.2026");
            assertThat(admin.submit(path + "/now", Map.of()).body()).contains("Vent ti minutter.");
            Browser stranger = portal.browser();
            // A program that looks at links ends nothing, nor does a page elsewhere.
            assertThat(stranger.get(leave).body()).contains("<button");
            assertThat(stranger.with("Origin", "https://elsewhere.example.org")
                            .post(leave, Map.of())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(admin.get(path).body()).contains("kari@example.org");

            // As a mail program does it.
            assertThat(stranger.post(leave, Map.of("List-Unsubscribe", "One-Click"))
                            .body())
                    .contains("Det kommer ingen flere e-poster.");
            assertThat(stranger.get(leave).body())
                    .contains("Det kommer ikke mer fra denne lenken")
                    .doesNotContain("<form method=\"post\"");
            assertThat(admin.get(path).body()).doesNotContain("kari@example.org");
            assertThat(admin.get(path.replace("/mail", "/looks"))
                            .body()
                            .replaceAll("<td [^>]*>", "<td>"))
                    .contains("<td>Ba om rapporten på e-post</td><td>alle kommuner</td>")
                    .contains("<td>E-posten kom ikke av sted</td>"
                            + "<td>e-posttjeneren godtok ikke portalens brukernavn og passord</td>")
                    .contains("<td>Sluttet å få e-post</td><td>fra lenken i e-posten</td>");
        }
    }
}
