package no.kurspakker.export.build;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import no.kurspakker.export.format.PackageFormat;

/**
 * A package that has been checked and written.
 *
 * @param file where it lies; in the format for print, a folder
 * @param bytes its size
 * @param files how many files are in it
 * @param sha256 of the whole file, 64 lower-case hexadecimal digits; of a folder, as {@code FolderArchive} says
 * @param worstState characters of the longest state the player can save; SCORM 1.2 grants 4,096
 * @param relay where it sends statements with a key of its own; absent in every package that was built without a relay file
 */
public record BuiltPackage(
        PackageFormat format,
        Path file,
        long bytes,
        int files,
        String sha256,
        int worstState,
        Optional<URI> relay) {}
