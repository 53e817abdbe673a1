package no.kurspakker.export.build;

/** Hears how a build comes along: at the start of each stage, and while a large package is written. */
@FunctionalInterface
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener SILENT = progress -> {};

    /** Is told, in the thread that builds, at most once for every 64 MiB written. */
    void at(Progress progress);
}
