package no.kurspakker.export.inspect;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import no.kurspakker.export.archive.ZipInput;
import no.kurspakker.export.inspect.container.Intake;
import no.kurspakker.export.inspect.container.PackageFiles;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.structure.Structure;
import no.kurspakker.export.inspect.structure.StructureRules;

/**
 * Says what a package is, what is in it and what is wrong with it: SCORM 1.2 and 2004, cmi5, xAPI and AICC, of any maker,
 * also broken or hostile. Reads where the package lies and writes nothing; memory does not grow with the package. May be
 * used by several threads at once.
 */
public final class PackageInspector {

    private PackageInspector() {}

    /**
     * {@return what is known of the zip file {@code zip}; a file that is no zip has findings that say so}
     *
     * @throws IOException if the disk refuses, naming the file
     */
    public static Inspection inspect(Path zip) throws IOException {
        try (ZipInput input = ZipInput.open(zip)) {
            return inspect(input, String.valueOf(zip.getFileName()));
        } catch (IOException e) {
            throw e.getMessage() != null && e.getMessage().startsWith("cannot read")
                    ? e
                    : new IOException("cannot read " + zip + ": " + e.getMessage(), e);
        }
    }

    /**
     * {@return the same for a zip that lies anywhere, for instance in memory}
     *
     * @param zip closed at the end
     * @param name for people
     * @throws IOException if {@code zip} refuses
     */
    public static Inspection inspect(SeekableByteChannel zip, String name) throws IOException {
        try (ZipInput input = ZipInput.of(zip)) {
            return inspect(input, name);
        }
    }

    private static Inspection inspect(ZipInput zip, String name) throws IOException {
        Findings findings = new Findings();
        PackageReading reading = new PackageReading(findings);
        PackageFiles files = Intake.read(zip, reading, findings);
        Structure structure = StructureRules.read(reading.material(), findings);
        return Inspection.of(name, files, structure, findings);
    }
}
