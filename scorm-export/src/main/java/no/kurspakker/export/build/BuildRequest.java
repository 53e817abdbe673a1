package no.kurspakker.export.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.kurspakker.export.format.PackageFormat;

/**
 * What to build, and where to put it.
 *
 * @param course the folder that holds {@code course.yaml}
 * @param output where the packages go; made if it is missing
 * @param formats at least one, each once, in the order in which they are built
 * @param strict whether warnings stop the build too
 * @param relay the file with the key that the formats which can carry a relay are to carry
 * @param against the package that learners have now, whose progress the new one is held against
 */
public record BuildRequest(
        Path course,
        Path output,
        List<PackageFormat> formats,
        boolean strict,
        Optional<Path> relay,
        Optional<Path> against) {

    public BuildRequest {
        formats = eachOnce(formats);
    }

    /** A request for packages without any credential. */
    public BuildRequest(Path course, Path output, List<PackageFormat> formats, boolean strict) {
        this(course, output, formats, strict, Optional.empty(), Optional.empty());
    }

    /** A request that only errors stop. */
    public BuildRequest(Path course, Path output, List<PackageFormat> formats) {
        this(course, output, formats, false);
    }

    /** {@return this request with the relay in {@code file}} */
    public BuildRequest withRelay(Path file) {
        return new BuildRequest(course, output, formats, strict, Optional.of(file), against);
    }

    /** {@return this request, to be held against the package in {@code file}} */
    public BuildRequest withAgainst(Path file) {
        return new BuildRequest(course, output, formats, strict, relay, Optional.of(file));
    }

    /**
     * {@return a copy of {@code formats}}
     *
     * @throws IllegalArgumentException if there is none, or one twice
     */
    static List<PackageFormat> eachOnce(List<PackageFormat> formats) {
        if (formats.isEmpty() || formats.stream().distinct().count() != formats.size()) {
            throw new IllegalArgumentException("formats must be named, each once: " + formats);
        }
        return List.copyOf(formats);
    }

    /** {@return a request for every format that learners open} */
    public static BuildRequest ofAll(Path course, Path output) {
        return new BuildRequest(course, output, PackageFormat.usual());
    }
}
