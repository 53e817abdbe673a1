package no.kurspakker.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.kurspakker.portal.TestKeyStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives at a real server, and what does not. */
class SmtpMailerTest {

    private static final String SECRET = "sesame-open";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-30T06:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private static GreenMail server(String protocol) {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.start();
        return server;
    }

    private static MailSettings settings(int port, MailTls tls, Optional<MailLogIn> logIn) {
        return new MailSettings(
                "127.0.0.1",
                port,
                tls,
                "portal@example.org",
                logIn,
                Optional.empty(),
                URI.create("https://kurs.example.org/"));
    }

    private static Letter letter(String subject) {
        return new Letter(
                "one.1",
                "kari@example.org",
                subject,
                "nb",
                "Påmeldt: 12\r\n.\r\nFullført: 9\r\n",
                URI.create("https://kurs.example.org/mail/one"),
                Optional.of(new Enclosure("report.pdf", "application/pdf", new byte[] {1, 2, 3})));
    }

    private static MailFailedException failure(MailSettings settings) throws Exception {
        SmtpMailer mailer = SmtpMailer.of(settings, CLOCK);
        return catchThrowableOfType(
                MailFailedException.class, () -> mailer.send(letter("Rapport")));
    }

    @Test
    void aLetterArrivesWithItsFile() throws Exception {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTP);
        try {
            SmtpMailer.of(
                            settings(server.getSmtp().getPort(), MailTls.NONE, Optional.empty()),
                            CLOCK)
                    .send(letter("Rapport: Å åpne ventiler"));

            MimeMessage message = server.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo("Rapport: Å åpne ventiler");
            assertThat(message.getMessageID()).isEqualTo("<one.1@example.org>");
            assertThat(message.getSentDate()).isEqualTo(CLOCK.instant());
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("List-Unsubscribe"))
                    .containsExactly("<https://kurs.example.org/mail/one>");
            assertThat(message.getHeader("List-Unsubscribe-Post"))
                    .containsExactly("List-Unsubscribe=One-Click");
            assertThat(message.getContentLanguage()).containsExactly("nb");
            assertThat(Received.text(message)).isEqualTo("Påmeldt: 12\r\n.\r\nFullført: 9\r\n");
            assertThat(Received.file(message, "report.pdf")).containsExactly(1, 2, 3);
        } finally {
            server.stop();
        }
    }

    @Test
    void aSubjectMakesNoHeaders() throws Exception {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTP);
        try {
            SmtpMailer.of(
                            settings(server.getSmtp().getPort(), MailTls.NONE, Optional.empty()),
                            CLOCK)
                    .send(letter("Ventiler\r\nBcc: per@example.org\r\n\r\nLes dette"));

            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage message = server.getReceivedMessages()[0];
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getSubject()).isEqualTo("Ventiler Bcc: per@example.org Les dette");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari@example.org\r\nBcc: per@example.org",
                "kari@example.org\n",
                "kari@example.org,per@example.org",
                "Kari <kari@example.org>",
                "\"kari\r\nRCPT TO:<per@example.org>\"@example.org",
                "kari@example.org> NOTIFY=NEVER",
                "kari",
                "@example.org",
                "kari@",
                "kari@-example.org",
                "kåri@example.org"
            })
    void anAddressIsNothingButOne(String address) {
        assertThat(MailAddress.isSound(address)).isFalse();
        MailTimes times = MailTimes.of("w1", "7").orElseThrow();
        assertThatThrownBy(() -> new MailWish(address, "nb", times, Attached.NONE, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogInIsNeededAndItsPasswordIsInNoLogAndNoMessage() throws Exception {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTP);
        server.setUser("portal@example.org", "portal", SECRET);
        server.getUserManager().setAuthRequired(true);
        int port = server.getSmtp().getPort();
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        try (Heard heard = new Heard()) {
            root.addHandler(heard);
            root.setLevel(Level.ALL);
            SmtpMailer.of(
                            settings(
                                    port,
                                    MailTls.NONE,
                                    Optional.of(new MailLogIn("portal", SECRET))),
                            CLOCK)
                    .send(letter("Rapport"));
            MailFailedException wrong = failure(settings(
                    port, MailTls.NONE, Optional.of(new MailLogIn("portal", SECRET + "-not"))));

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(wrong.trouble()).isEqualTo(MailTrouble.LOGIN);
            assertThat(wrong.isForGood()).isFalse();
            assertThat(wrong).hasNoCause();
            String plain = Base64.getEncoder()
                    .encodeToString(("\0portal\0" + SECRET).getBytes(StandardCharsets.UTF_8));
            assertThat(heard.ours()).doesNotContain(SECRET).doesNotContain(plain);
        } finally {
            root.setLevel(level);
            server.stop();
        }
    }

    @Test
    void withoutTheProtectionAskedForNothingIsSent() throws Exception {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTP);
        try {
            int port = server.getSmtp().getPort();

            assertThat(failure(settings(port, MailTls.STARTTLS, Optional.empty()))
                            .trouble())
                    .isEqualTo(MailTrouble.TLS);
            assertThat(failure(settings(port, MailTls.TLS, Optional.empty())).trouble())
                    .isEqualTo(MailTrouble.TLS);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void aCertificateIsTrustedIfItsAuthorityIs() throws Exception {
        TestKeyStore store = TestKeyStore.make(folder.resolve("mail.p12"), "EC", SECRET);
        System.setProperty("greenmail.tls.keystore.file", store.file().toString());
        System.setProperty("greenmail.tls.keystore.password", SECRET);
        System.setProperty("greenmail.tls.key.password", SECRET);
        GreenMail server = server(ServerSetup.PROTOCOL_SMTPS);
        try {
            MailSettings plain =
                    settings(server.getSmtps().getPort(), MailTls.TLS, Optional.empty());

            assertThat(failure(plain).trouble()).isEqualTo(MailTrouble.TLS);
            SmtpMailer.of(trusting(plain, pem(store)), CLOCK).send(letter("Rapport"));

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThatThrownBy(() -> SmtpMailer.of(trusting(plain, store.file()), CLOCK))
                    .hasMessageContaining(store.file().toString());
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dns:localhost,ip:127.0.0.1", "dns:mail.example.org"})
    void aConnectionTurnsToTlsWithTheServerMeantAndThenTheLogInIsSaid(String names)
            throws Exception {
        TestKeyStore store = TestKeyStore.make(folder.resolve("mail.p12"), "EC", SECRET, names);
        Map<String, String> answers = Map.of(
                "EHLO", "250-here\r\n250-STARTTLS\r\n250 AUTH PLAIN", "STARTTLS", "220 go on");
        try (ScriptedSmtp server = new ScriptedSmtp(answers, Optional.of(store.server()))) {
            MailSettings settings = trusting(
                    settings(
                            server.port(),
                            MailTls.STARTTLS,
                            Optional.of(new MailLogIn("portal", SECRET))),
                    pem(store));
            if (names.contains("127.0.0.1")) {
                SmtpMailer.of(settings, CLOCK).send(letter("Rapport"));

                assertThat(server.heard().toString())
                        .containsPattern("STARTTLS, encrypted, EHLO [^,]*, AUTH PLAIN")
                        .contains("MAIL FROM:<portal@example.org>");
            } else {
                assertThat(failure(settings).trouble()).isEqualTo(MailTrouble.TLS);
                assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
            }
        }
    }

    private Path pem(TestKeyStore store) throws Exception {
        byte[] certificate = store.load().getCertificate(TestKeyStore.ENTRY).getEncoded();
        return Files.writeString(
                folder.resolve("authority.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate)
                        + "\n-----END CERTIFICATE-----\n");
    }

    private static MailSettings trusting(MailSettings settings, Path authority) {
        return new MailSettings(
                settings.host(),
                settings.port(),
                settings.tls(),
                settings.from(),
                settings.logIn(),
                Optional.of(authority),
                settings.portal());
    }

    @ParameterizedTest
    @CsvSource({
        // Out of order for a moment, gone in the middle, and gone before it said whether it has the
        // mail.
        "hello, 421 too busy, UNREACHABLE, false",
        "hello, '', UNREACHABLE, false",
        "MAIL, 421 going down, UNREACHABLE, false",
        "DATA, '', UNREACHABLE, false",
        "., '', UNREACHABLE, false",
        "MAIL, 530 log in first sesame-open, LOGIN, false",
        "RCPT, 450 grey, ADDRESS, false",
        "RCPT, 550 no such person sesame-open, ADDRESS, true",
        "DATA, 552 too large, REFUSED, false",
        "., 554 smells sesame-open, REFUSED, false",
    })
    void whatTheServerSaysDecidesWhetherToTryAgain(
            String word, String answer, MailTrouble trouble, boolean isForGood) throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of(word, answer, "RSET", "500 what"))) {
            MailFailedException failure =
                    failure(settings(server.port(), MailTls.NONE, Optional.empty()));

            assertThat(failure.trouble()).isEqualTo(trouble);
            assertThat(failure.isForGood()).isEqualTo(isForGood);
            assertThat(failure.toString()).doesNotContain(SECRET);
        }
    }

    @Test
    void aServerThatHangsUpAfterItTookTheMailHasIt() throws Exception {
        try (ScriptedSmtp server = new ScriptedSmtp(Map.of("QUIT", ScriptedSmtp.CUT))) {
            SmtpMailer.of(settings(server.port(), MailTls.NONE, Optional.empty()), CLOCK)
                    .send(letter("Rapport"));

            assertThat(server.heard()).contains("RCPT TO:<kari@example.org>");
        }
    }

    @Test
    void noPasswordIsSaidBeforeTheLineIsSafe() throws Exception {
        Optional<MailLogIn> logIn = Optional.of(new MailLogIn("portal", SECRET));
        // Somebody in between takes STARTTLS out of what the server offers.
        try (ScriptedSmtp server =
                new ScriptedSmtp(Map.of("EHLO", "250-here\r\n250 AUTH PLAIN LOGIN"))) {
            assertThat(failure(settings(server.port(), MailTls.STARTTLS, logIn)).trouble())
                    .isEqualTo(MailTrouble.TLS);

            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
        }
        Map<String, String> broken = Map.of(
                "EHLO", "250-here\r\n250-STARTTLS\r\n250 AUTH PLAIN", "STARTTLS", "454 not now");
        try (ScriptedSmtp server = new ScriptedSmtp(broken)) {
            assertThat(failure(settings(server.port(), MailTls.STARTTLS, logIn)).trouble())
                    .isEqualTo(MailTrouble.TLS);

            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void whoIsNotThereIsUnreachable() throws Exception {
        GreenMail server = server(ServerSetup.PROTOCOL_SMTP);
        int port = server.getSmtp().getPort();
        server.stop();

        MailFailedException failure = failure(settings(port, MailTls.NONE, Optional.empty()));

        assertThat(failure.trouble()).isEqualTo(MailTrouble.UNREACHABLE);
        assertThat(failure.isForGood()).isFalse();
    }
}
