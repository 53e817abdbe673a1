package no.kurspakker.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A key and its certificate, made by the JDK's own tool.
 *
 * @param file PKCS #12
 */
public record TestKeyStore(Path file, String password) {

    /** The name of the one entry. */
    public static final String ENTRY = "portal";

    private static final String THIS_MACHINE = "dns:localhost,ip:127.0.0.1";

    /** {@return a new store with a certificate of this machine} */
    public static TestKeyStore make(Path file, String algorithm, String password) throws Exception {
        return make(file, algorithm, password, THIS_MACHINE);
    }

    /** {@return a new store with a certificate of the {@code names}} */
    public static TestKeyStore make(Path file, String algorithm, String password, String names)
            throws Exception {
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ENTRY,
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=" + names,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        password,
                        "-keystore",
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).as(said).isZero();
        return new TestKeyStore(file, password);
    }

    public KeyStore load() throws Exception {
        return KeyStore.getInstance(file.toFile(), password.toCharArray());
    }

    /** {@return what a server needs to be the one in the certificate} */
    public SSLContext server() throws Exception {
        KeyManagerFactory keys =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(load(), password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
