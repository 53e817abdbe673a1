package no.kurspakker.export.build;

import java.util.Optional;
import no.kurspakker.export.format.PackageFormat;

/**
 * How far a build has come.
 *
 * @param format the format at work, in the stages that concern one
 * @param done bytes written, 0 outside {@link BuildStage#WRITING}
 * @param total bytes to write in this format before compression, 0 outside {@link BuildStage#WRITING}
 */
public record Progress(BuildStage stage, Optional<PackageFormat> format, long done, long total) {

    static Progress of(BuildStage stage) {
        return new Progress(stage, Optional.empty(), 0, 0);
    }

    static Progress of(BuildStage stage, PackageFormat format) {
        return new Progress(stage, Optional.of(format), 0, 0);
    }
}
