package no.kurspakker.maven;

import no.kurspakker.export.build.BuildStage;
import no.kurspakker.export.build.Progress;
import no.kurspakker.export.build.ProgressListener;

import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log how a long build comes along; a short one says nothing. */
record ProgressLog(Log log) implements ProgressListener {

    private static final long MEBIBYTE = 1 << 20;

    @Override
    public void at(Progress progress) {
        if (progress.stage() == BuildStage.WRITING && progress.done() > 0) {
            log.info(progress.format().map(format -> format.id() + ": ").orElse("")
                    + progress.done() / MEBIBYTE + " / " + progress.total() / MEBIBYTE + " MiB");
        }
    }
}
