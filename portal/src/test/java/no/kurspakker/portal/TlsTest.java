package no.kurspakker.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import no.kurspakker.portal.lrs.LrsLimits;
import no.kurspakker.portal.privacy.RetentionRules;
import no.kurspakker.portal.store.SqliteFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A portal with a certificate made for the test, asked by a client that trusts this one only. */
class TlsTest {

    private static final String PASSWORD = "changeit-please";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void keyStoreIsServed(String algorithm) throws Exception {
        Path store = store("store", algorithm);

        try (Portal portal = portal(new KeystoreIdentity(store, PASSWORD))) {
            assertThat(ask(portal, certificate(store))).isEqualTo(200);
            assertThatThrownBy(() -> ask(portal, certificate(store("other", "EC"))))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void pemFilesAreServed(String algorithm) throws Exception {
        Path store = store("store", algorithm);

        try (Portal portal = portal(new PemIdentity(certificatePem(store), keyPem(store)))) {
            assertThat(portal.address()).hasScheme("https");
            assertThat(ask(portal, certificate(store))).isEqualTo(200);
        }
    }

    @Test
    void wrongFilesAreNamed() throws Exception {
        Path store = store("store", "EC");
        Path other = store("other", "EC");
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        Path old = Files.writeString(
                folder.resolve("old.pem"),
                "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");

        refused(new KeystoreIdentity(store, "wrong"), "the password of the key store is wrong");
        refused(
                new PemIdentity(certificatePem(store), keyPem(other)),
                "other-key.pem: is not the key");
        refused(new PemIdentity(empty, keyPem(store)), "empty.pem: there is no certificate");
        refused(
                new PemIdentity(certificatePem(store), empty),
                "empty.pem: there is no private key");
        refused(new PemIdentity(certificatePem(store), old), "openssl pkcs8 -topk8 -nocrypt");
        refused(new PemIdentity(folder.resolve("none.pem"), old), "none.pem");
    }

    private void refused(TlsIdentity identity, String message) {
        assertThatThrownBy(() -> portal(identity))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(PASSWORD);
    }

    private Portal portal(TlsIdentity identity) throws IOException {
        return Portal.start(new PortalSettings(
                new SqliteFolder(folder.resolve("data")),
                new PortalNetwork("localhost", 0, Optional.of(identity), false, List.of()),
                Patience.USUAL,
                LrsLimits.USUAL,
                RetentionRules.EVER,
                Optional.empty(),
                Clock.systemUTC(),
                new SecureRandom()));
    }

    private static int ask(Portal portal, Certificate trusted) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, new char[0]);
        store.setCertificateEntry("portal", trusted);
        TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), new SecureRandom());
        HttpClient client = HttpClient.newBuilder().sslContext(context).build();
        HttpRequest request =
                HttpRequest.newBuilder(portal.address().resolve("xapi/about")).build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    private Path store(String name, String algorithm) throws Exception {
        return TestKeyStore.make(folder.resolve(name + ".p12"), algorithm, PASSWORD)
                .file();
    }

    private static KeyStore load(Path store) throws Exception {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private static Certificate certificate(Path store) throws Exception {
        return load(store).getCertificate(TestKeyStore.ENTRY);
    }

    private Path certificatePem(Path store) throws Exception {
        return pem(store, "cert", "CERTIFICATE", certificate(store).getEncoded());
    }

    private Path keyPem(Path store) throws Exception {
        Key key = load(store).getKey(TestKeyStore.ENTRY, PASSWORD.toCharArray());
        return pem(store, "key", "PRIVATE KEY", key.getEncoded());
    }

    private Path pem(Path store, String what, String title, byte[] der) throws IOException {
        String name = store.getFileName().toString().replace(".p12", "-" + what + ".pem");
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + title + "-----\n" + base64 + "\n-----END " + title + "-----\n");
    }
}
