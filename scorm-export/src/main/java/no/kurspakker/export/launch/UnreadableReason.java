package no.kurspakker.export.launch;

/** Why a package cannot be launched. */
public enum UnreadableReason {
    /** None of the manifests that packages have lies in the root. */
    NO_MANIFEST,
    /** The manifest is not well-formed XML, or wants a document type. */
    MALFORMED,
    /** The manifest names nothing to open. */
    NOTHING_TO_OPEN,
    /** What is to be opened is not in the package. */
    START_MISSING,
    /** The id of a course, block, AU or activity is no IRI (cmi5 13.1; xAPI 1.0.3, 2.4.4.1): no statement could name it. */
    ID_NOT_IRI
}
