package no.kurspakker.tracking.client;

/** What can be wrong with a connection to an LRS. */
public enum ConnectionFault {
    /** Nothing answers at that host and port. */
    UNREACHABLE,
    /** The certificate is not trusted, or the protocol too old. */
    TLS,
    /** Something answers, but it is no LRS. */
    WRONG_PATH,
    /** The LRS does not speak the version asked for. */
    VERSION,
    /** The LRS does not let the key in. */
    WRONG_KEY,
    /** The clocks differ by more than five minutes. */
    CLOCK
}
