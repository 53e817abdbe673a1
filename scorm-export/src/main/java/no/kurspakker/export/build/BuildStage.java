package no.kurspakker.export.build;

/** The steps of a build, in order. */
public enum BuildStage {
    /** The course folder is read and checked. */
    READING,
    /** Pages are rendered, once for all formats. */
    RENDERING,
    /** The package of one format is put together and checked. */
    CHECKING,
    /** The package of one format is written. */
    WRITING
}
