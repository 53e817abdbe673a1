package no.kurspakker.export.build;

import java.nio.file.Path;
import java.util.List;
import no.kurspakker.export.format.PackageFormat;

/**
 * What to build, and where to put it.
 *
 * @param course the folder that holds {@code course.yaml}
 * @param output where the packages go; made if it is missing
 * @param formats at least one, each once, in the order in which they are built
 */
public record BuildRequest(Path course, Path output, List<PackageFormat> formats) {

    public BuildRequest {
        formats = List.copyOf(formats);
        if (formats.isEmpty() || formats.stream().distinct().count() != formats.size()) {
            throw new IllegalArgumentException("formats must be named, each once: " + formats);
        }
    }

    /** {@return a request for every format} */
    public static BuildRequest ofAll(Path course, Path output) {
        return new BuildRequest(course, output, List.of(PackageFormat.values()));
    }
}
