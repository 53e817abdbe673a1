package no.kurspakker.portal;

import java.nio.file.Path;

/**
 * Two PEM files (RFC 7468).
 *
 * @param certificates that of the server first, then those that lead to a known issuer
 * @param key PKCS #8 without a password; RSA, EC or Ed25519
 */
public record PemIdentity(Path certificates, Path key) implements TlsIdentity {}
