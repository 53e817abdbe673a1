package no.kurspakker.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collections;
import java.util.List;

/**
 * A certificate and its key, read.
 *
 * @param password of the key in {@code store}
 */
record TlsKeys(KeyStore store, String password) {

    /** @throws IOException if a file is not what it should be; the message names it */
    static TlsKeys read(TlsIdentity identity) throws IOException {
        return identity instanceof PemIdentity pem
                ? pem(pem)
                : keystore((KeystoreIdentity) identity);
    }

    private static TlsKeys keystore(KeystoreIdentity identity) throws IOException {
        try (InputStream in = Files.newInputStream(identity.file())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, identity.password().toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return new TlsKeys(store, identity.password());
                }
            }
            throw new IOException(identity.file() + ": there is no private key in it");
        } catch (GeneralSecurityException unreadable) {
            throw new IOException(identity.file() + ": cannot be read as PKCS #12", unreadable);
        } catch (IOException unreadable) {
            if (unreadable.getCause() instanceof GeneralSecurityException) {
                throw new IOException(
                        identity.file() + ": the password of the key store is wrong", unreadable);
            }
            throw unreadable;
        }
    }

    private static TlsKeys pem(PemIdentity identity) throws IOException {
        List<? extends Certificate> chain = chain(identity);
        PrivateKey key = PemKey.read(identity.key());
        if (!PemKey.belongs(key, chain.get(0).getPublicKey())) {
            throw new IOException(identity.key() + ": is not the key of the first certificate in "
                    + identity.certificates());
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            store.setKeyEntry("portal", key, new char[0], chain.toArray(Certificate[]::new));
            return new TlsKeys(store, "");
        } catch (GeneralSecurityException refused) {
            throw new IOException(
                    identity.certificates() + ": is not a chain of certificates", refused);
        }
    }

    private static List<? extends Certificate> chain(PemIdentity identity) throws IOException {
        try (InputStream in = Files.newInputStream(identity.certificates())) {
            List<Certificate> chain =
                    List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
            if (chain.isEmpty()) {
                throw new IOException(identity.certificates() + ": there is no certificate in it");
            }
            return chain;
        } catch (GeneralSecurityException unreadable) {
            throw new IOException(
                    identity.certificates() + ": cannot be read as certificates (PEM)", unreadable);
        }
    }
}
