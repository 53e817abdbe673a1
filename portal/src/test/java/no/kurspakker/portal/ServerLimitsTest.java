package no.kurspakker.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server makes of requests that no browser sends, byte by byte. */
class ServerLimitsTest {

    @TempDir
    private static Path data;

    private static Portal portal;

    @BeforeAll
    static void start() throws IOException {
        portal = Portal.start(PortalSettings.onLoopback(
                new SqliteFolder(data), 0, Clock.systemUTC(), new SecureRandom()));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void headerThatIsTooLargeIsRefused() throws IOException {
        assertThat(send("GET /xapi/about HTTP/1.1", "X-Long: " + "x".repeat(20_000)))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void bodyThatIsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        assertThat(send("POST /xapi/statements HTTP/1.1", "Content-Length: 99999999"))
                .startsWith("HTTP/1.1 413")
                .contains("the body is larger than 16777216 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /nothing-here HTTP/1.1, 404",
        "GET /xapi/nothing-here HTTP/1.1, 404",
        "GET /xapi HTTP/1.1, 404",
        "GET /xapi/../xapi/about/x HTTP/1.1, 404",
        "GET /xapi/%2e%2e/about HTTP/1.1, 404",
        "GET /xapi/statements%00 HTTP/1.1, 400",
        "BREW /xapi/statements HTTP/1.1, 404",
        "nonsense, 400"
    })
    void unknownPathsAndBrokenRequestsAreTheClientsFault(String request, int status)
            throws IOException {
        String answer = send(request, "X-Experience-API-Version: 1.0.3");

        assertThat(answer.lines().findFirst().orElse("")).contains(" " + status);
        assertThat(answer).doesNotContain("\tat ", "Exception", "jetty", "Jetty");
    }

    @Test
    void everyAnswerHasOneDateAndNoNameOfTheServer() throws IOException {
        for (String path : new String[] {"/xapi/about", "/xapi/statements", "/nothing", "/"}) {
            String answer = send("GET " + path + " HTTP/1.1", "Accept: */*");
            assertThat(answer.lines().filter(line -> line.startsWith("Date: "))).hasSize(1);
            assertThat(answer).doesNotContain("Server: ");
        }
    }

    private static String send(String request, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write((request + "\r\nHost: 127.0.0.1:" + portal.port() + "\r\n" + header
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
