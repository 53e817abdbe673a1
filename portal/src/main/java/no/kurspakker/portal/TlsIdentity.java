package no.kurspakker.portal;

import java.nio.file.Path;

/** The certificate and private key of a server: a key store (PKCS #12) with its password. */
public record TlsIdentity(Path keystore, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return "TlsIdentity[" + keystore + "]";
    }
}
