package no.kurspakker.portal.privacy;

/** What becomes of the statements whose actor is the person. */
public enum ForgetMode {
    /** They go. */
    DELETE,
    /** They stay, so that counts do, under an id that leads to nobody. */
    ANONYMISE,
    /** Nothing: they are only counted. */
    COUNT
}
