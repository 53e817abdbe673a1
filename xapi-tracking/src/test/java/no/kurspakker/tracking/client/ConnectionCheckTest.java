package no.kurspakker.tracking.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import no.kurspakker.tracking.statement.XapiVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionCheckTest {

    private LrsStandIn lrs;

    @BeforeEach
    void start() throws IOException {
        lrs = new LrsStandIn();
    }

    @AfterEach
    void stop() {
        lrs.close();
    }

    /** The clock of the LRS is the real one; ours differs by {@code skew}. */
    private static Waiting waiting(Duration skew) {
        return new Waiting(
                InstantSource.offset(InstantSource.system(), skew), new Random(1), length -> {});
    }

    private static List<ConnectionFault> faults(LrsSettings settings) throws IOException {
        return ConnectionCheck.run(settings, waiting(Duration.ZERO)).stream()
                .map(ConnectionFinding::fault)
                .toList();
    }

    @Test
    void goodConnectionHasNoFaultAndStoresNothing() throws IOException {
        assertThat(faults(Samples.settings(lrs.endpoint()))).isEmpty();
        assertThat(lrs.stored).isEmpty();
    }

    @Test
    void wrongPathIsNamed() throws IOException {
        List<ConnectionFinding> findings = ConnectionCheck.run(
                Samples.settings(lrs.endpoint("/data")), waiting(Duration.ZERO));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).toString())
                .contains("/data/about answers 404 and no list of versions")
                .contains("fix: write the whole address of the xAPI endpoint");
    }

    @Test
    void wrongKeyIsNamed() throws IOException {
        LrsSettings settings = LrsSettings.of(lrs.endpoint(), Credentials.basic("key", "wrong"));

        assertThat(faults(settings)).containsExactly(ConnectionFault.WRONG_KEY);
    }

    @Test
    void versionTheLrsDoesNotSpeakIsNamed() throws IOException {
        lrs.versions = "[\"1.0.3\"]";
        LrsSettings usual = Samples.settings(lrs.endpoint());
        LrsSettings settings = new LrsSettings(
                usual.endpoint(),
                usual.credentials(),
                XapiVersion.V2_0,
                Duration.ofSeconds(5),
                Retries.USUAL);

        assertThat(faults(settings)).containsExactly(ConnectionFault.VERSION);
    }

    @Test
    void clockThatIsWrongIsNamed() throws IOException {
        List<ConnectionFinding> findings = ConnectionCheck.run(
                Samples.settings(lrs.endpoint()), waiting(Duration.ofMinutes(-90)));

        assertThat(findings)
                .extracting(ConnectionFinding::fault)
                .containsExactly(ConnectionFault.CLOCK);
        assertThat(findings.get(0).what()).endsWith("minutes behind the LRS");
    }

    @Test
    void hostWhereNothingAnswersIsNamed() throws IOException {
        LrsEndpoint endpoint = lrs.endpoint();
        lrs.close();

        assertThat(faults(Samples.settings(endpoint))).containsExactly(ConnectionFault.UNREACHABLE);
    }

    @Test
    void hostThatSpeaksNoTlsIsNamed() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answerInClear(plain));
            server.start();
            LrsEndpoint endpoint =
                    LrsEndpoint.of("https://127.0.0.1:" + plain.getLocalPort() + "/xapi/");

            List<ConnectionFinding> findings =
                    ConnectionCheck.run(Samples.settings(endpoint), waiting(Duration.ZERO));
            assertThat(findings)
                    .extracting(ConnectionFinding::fault)
                    .containsExactly(ConnectionFault.TLS);
            assertThat(findings.get(0).what()).contains("does not speak TLS");
            assertThat(TlsProbe.fault(endpoint.uri(), Duration.ofSeconds(10))).isPresent();
        }
    }

    @Test
    void certificateThatNobodyVouchesForIsNamed(@TempDir Path folder) throws Exception {
        try (ServerSocket server = selfSigned(folder.resolve("keys.p12"))) {
            Thread accepting = new Thread(() -> answerInClear(server));
            accepting.start();
            List<ConnectionFinding> findings = ConnectionCheck.run(
                    Samples.settings(LrsEndpoint.of(
                            "https://127.0.0.1:" + server.getLocalPort() + "/xapi/")),
                    waiting(Duration.ZERO));

            assertThat(findings)
                    .extracting(ConnectionFinding::fault)
                    .containsExactly(ConnectionFault.TLS);
            assertThat(findings.get(0).what()).contains("has no trusted certificate");
        }
    }

    private static ServerSocket selfSigned(Path file) throws Exception {
        String password = "of a test";
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        password)
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(file.toFile(), password.toCharArray());
        KeyManagerFactory managers =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context.getServerSocketFactory()
                .createServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void hostThatIsNotAskedForTlsIsNotProbed() {
        assertThat(TlsProbe.fault(lrs.endpoint().uri(), Duration.ofSeconds(10))).isEmpty();
    }

    /** A failed handshake is looked at once more, with a connection of its own. */
    private static void answerInClear(ServerSocket plain) {
        while (!plain.isClosed()) {
            answerOne(plain);
        }
    }

    private static void answerOne(ServerSocket plain) {
        try (var socket = plain.accept()) {
            socket.getOutputStream()
                    .write("HTTP/1.1 400 Bad Request\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            // Closed with something unread, the connection is reset and the answer may be lost.
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException hungUp) {
            // The client that was refused, or this test when it ends.
        }
    }
}
