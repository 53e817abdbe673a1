package no.kurspakker.acceptance;

/** What can go wrong between a package and an LRS. */
enum LrsFault {
    NONE,
    TOO_MANY_REQUESTS,
    ERROR,
    /** Said although nothing is in conflict. */
    CONFLICT,
    /** The answer ends in its middle; the request has been done. */
    TRUNCATED,
    /** The connection ends before the request is done. */
    CUT_BEFORE,
    /** The connection ends when the request is done, before the answer. */
    CUT_AFTER
}
