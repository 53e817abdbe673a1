package no.kurspakker.portal;

/** The certificate and private key of a server. */
public sealed interface TlsIdentity permits KeystoreIdentity, PemIdentity {}
