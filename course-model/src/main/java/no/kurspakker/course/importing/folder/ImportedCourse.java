package no.kurspakker.course.importing.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.course.importing.report.ImportFinding;

/**
 * A course folder made of a document, before it is written.
 *
 * @param title of the course
 * @param files by path in the course folder
 * @param findings by place in the document
 */
public record ImportedCourse(
        String title, SortedMap<String, byte[]> files, List<ImportFinding> findings) {

    public ImportedCourse {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        findings = List.copyOf(findings);
    }

    /**
     * Writes the files to {@code folder}, which is made if it is missing.
     *
     * @throws IOException if a file is there already, or cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.write(target, file.getValue(), java.nio.file.StandardOpenOption.CREATE_NEW);
        }
    }
}
