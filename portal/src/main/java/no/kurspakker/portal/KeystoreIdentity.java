package no.kurspakker.portal;

import java.nio.file.Path;

/** A key store (PKCS #12) with its password. */
public record KeystoreIdentity(Path file, String password) implements TlsIdentity {

    /** Without the password. */
    @Override
    public String toString() {
        return "KeystoreIdentity[" + file + "]";
    }
}
