package no.kurspakker.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that take their time, or never come to an end: each is cut off, and others are served meanwhile. */
class SlowClientsTest {

    private static final Patience SHORT =
            new Patience(Duration.ofMillis(300), Duration.ofMillis(400), 1_000);
    private static final Patience LONG =
            new Patience(Duration.ofMinutes(5), Duration.ofMinutes(5), 0);

    /** Between two bytes: never so long that nothing comes for the time that is idle. */
    private static final int PAUSE_MILLIS = 20;

    /** Far more than fit into the time that a head may take, even on a busy machine. */
    private static final int MOST_BYTES = 1_000;

    private static final int SLOW = 60;

    @TempDir
    private static Path data;

    private static Portal portal;
    private static Portal patient;

    @BeforeAll
    static void start() throws IOException {
        portal = start("short", SHORT);
        patient = start("long", LONG);
    }

    private static Portal start(String name, Patience patience) throws IOException {
        return Portal.start(PortalSettings.onLoopback(
                        new SqliteFolder(data.resolve(name)),
                        0,
                        Clock.systemUTC(),
                        new SecureRandom())
                .with(patience));
    }

    @AfterAll
    static void stop() {
        portal.close();
        patient.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET ",
                "GET /xapi/about HTTP/1.1\r\nHost: localhost\r\n",
                "GET /xapi/about HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HT"
            })
    void headThatComesByteByByteIsCutOff(String beginning) throws Exception {
        String answer = trickled(beginning);

        assertThat(answer).matches("(?s)|HTTP/1.1 (408|400|200).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xapi/statements", "/relay/statements", "/login", "/link"})
    void bodyThatComesByteByByteIsCutOff(String path) throws Exception {
        String answer = trickled(post(path));

        assertThat(answer).matches("(?s)|HTTP/1.1 (408|400).*").doesNotContain("Exception", "\tat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xapi/statements", "/login", "/link"})
    void bodyThatStopsIsCutOff(String path) throws Exception {
        try (Socket socket = open(portal)) {
            write(socket, post(path) + "login=");

            assertThat(rest(socket))
                    .matches("(?s)|HTTP/1.1 (408|400).*")
                    .doesNotContain("Exception", "\tat");
        }
    }

    @Test
    void lineWithoutEndIsRefused() throws Exception {
        assertThat(flood("GET /", "a")).matches("(?s)HTTP/1.1 (414|431).*");
    }

    @Test
    void headersWithoutEndAreRefused() throws Exception {
        String head = "GET /xapi/about HTTP/1.1\r\nHost: localhost\r\n";

        assertThat(flood(head, "X-One: 1\r\n")).startsWith("HTTP/1.1 431");
        assertThat(flood(head + "X-One: ", "1")).startsWith("HTTP/1.1 431");
    }

    @Test
    void othersAreServedWhileManyAreSlow() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                slow.add(open(patient));
                write(slow.get(slow.size() - 1), post("/xapi/statements") + "[");
                slow.add(open(patient));
                write(slow.get(slow.size() - 1), "GET /xapi/about HTT");
            }
            try (Socket socket = open(patient)) {
                write(
                        socket,
                        "GET /xapi/about HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                assertThat(rest(socket)).startsWith("HTTP/1.1 200");
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static String post(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + (path.equals("/link")
                        ? "multipart/form-data; boundary=b"
                        : "application/x-www-form-urlencoded")
                + "\r\nX-Experience-API-Version: 1.0.3\r\nContent-Length: 50000\r\n\r\n";
    }

    /** {@return what the server says to {@code beginning} and then a byte now and then, before it closes} */
    private static String trickled(String beginning) throws Exception {
        try (Socket socket = open(portal)) {
            write(socket, beginning);
            socket.setSoTimeout(PAUSE_MILLIS);
            StringBuilder answer = new StringBuilder();
            int sent = 0;
            while (sent < MOST_BYTES) {
                try {
                    int next = socket.getInputStream().read();
                    if (next < 0) {
                        return answer.toString();
                    }
                    answer.append((char) next);
                } catch (SocketTimeoutException nothingYet) {
                    write(socket, "x");
                    sent++;
                } catch (IOException cutOff) {
                    return answer.toString();
                }
            }
            throw new AssertionError("still open: " + answer);
        }
    }

    /** {@return the answer to {@code beginning} and {@code more} again and again} */
    private static String flood(String beginning, String more) throws Exception {
        try (Socket socket = open(portal)) {
            write(socket, beginning);
            String much = more.repeat(1 + 20_000 / more.length());
            write(socket, much);
            return rest(socket);
        }
    }

    private static Socket open(Portal portal) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.port());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** {@return what the server says before it closes} */
    private static String rest(Socket socket) throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.append((char) next);
            }
        } catch (SocketTimeoutException open) {
            throw new AssertionError("still open: " + answer, open);
        } catch (IOException reset) {
            return answer.toString();
        }
        return answer.toString();
    }
}
