package no.kurspakker.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.kurspakker.portal.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsFileTest {

    private static final String SECRET = "sesame-open";
    private static final String LEAST =
            "host = mail.example.org\nfrom = portal@example.org\nportal = https://kurs.example.org\n";

    @TempDir
    private Path folder;

    private MailSettingsFile read(String text) throws IOException {
        Files.writeString(folder.resolve("secret"), SECRET + "\n");
        return MailSettingsFile.read(Files.writeString(folder.resolve("mail.properties"), text));
    }

    @Test
    void theLeastThereMustBe() throws IOException {
        MailSettings settings = read("# Mail\n\n" + LEAST).settings().orElseThrow();

        assertThat(settings.tls()).isEqualTo(MailTls.STARTTLS);
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.portal()).isEqualTo(URI.create("https://kurs.example.org/"));
        assertThat(settings.logIn()).isEmpty();
    }

    @Test
    void thePasswordComesFromAFileAndIsNotInAnyText() throws IOException {
        MailSettings settings = read(LEAST + "tls = tls\nuser = portal\npassword-file = secret\n")
                .settings()
                .orElseThrow();

        assertThat(settings.port()).isEqualTo(465);
        assertThat(settings.logIn().orElseThrow().password()).isEqualTo(SECRET);
        assertThat(settings.toString()).contains("user=portal").doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "hemmelig, NO_EQUALS, ''",
        "password = sesame-open, UNKNOWN, password",
        "host = other.example.org, TWICE, host",
        "port = 70000, PORT, 70000",
        "tls = ssl, TLS, ssl",
        "user = portal, NO_PASSWORD, user",
        "password-file = secret, NO_USER, password-file",
    })
    void aWrongLineIsNamed(String line, String kind, String found) throws IOException {
        assertThat(read(LEAST + line + "\n").faults())
                .containsExactly(
                        new MailSettingsFile.Fault(4, MailSettingsFile.Kind.valueOf(kind), found));
    }

    @Test
    void allFaultsAreToldByLineInEveryLanguage() throws IOException {
        MailSettingsFile file = read("""
                host = a b
                from = nobody
                portal = http://example.org
                user = portal
                password-file = none
                authority = nothing.pem
                """);

        assertThat(file.settings()).isEmpty();
        assertThat(MailSettingsText.lines(Words.in("en"), "mail.properties", file))
                .containsExactly(
                        "mail.properties:1: “a b” cannot be the name of a server",
                        "mail.properties:2: “nobody” is no e-mail address",
                        "mail.properties:3: “http://example.org” is not the address of the portal:"
                                + " https://portal.example.org, or http on this machine",
                        "mail.properties:5: the file “" + folder.resolve("none")
                                + "” cannot be read, or is empty",
                        "mail.properties:6: the file “" + folder.resolve("nothing.pem")
                                + "” cannot be read, or is empty");
        for (String language : List.of("nb", "nn")) {
            assertThat(MailSettingsText.lines(Words.in(language), "mail.properties", file))
                    .hasSize(5);
        }
        assertThat(read("").faults())
                .extracting(MailSettingsFile.Fault::found)
                .containsExactlyInAnyOrder("host", "from", "portal");
    }

    @Test
    void noPasswordGoesInTheOpenToAnotherMachine() throws IOException {
        String open = "tls = none\nuser = portal\npassword-file = secret\n";

        assertThat(read(LEAST + open).faults())
                .containsExactly(new MailSettingsFile.Fault(
                        5, MailSettingsFile.Kind.OPEN_LOGIN, "mail.example.org"));
        assertThat(read(LEAST.replace("mail.example.org", "127.0.0.1") + open).faults())
                .isEmpty();
    }
}
