package no.kurspakker.portal.key;

/** What a credential is for. */
public enum CredentialKind {
    /** Held by a program that the owner of the portal trusts. */
    KEY,
    /** Lies in packages, where everybody can read it: adds claims for one course, and reads nothing. */
    RELAY,
    /** Held by one learner's session with one activity. */
    SESSION,
    /** Good for one fetch of a session's token. */
    OFFER
}
