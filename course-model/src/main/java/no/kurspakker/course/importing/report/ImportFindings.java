package no.kurspakker.course.importing.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.kurspakker.course.SourceSpan;

/** Where the steps of an import put what they have to say. For use by one thread. */
public final class ImportFindings {

    private final List<ImportFinding> found = new ArrayList<>();

    public void add(ImportNote note, SourceSpan place, String... arguments) {
        found.add(new ImportFinding(note, place, List.of(arguments)));
    }

    /** {@return all, by place; at one place, in the order in which they were found} */
    public List<ImportFinding> all() {
        return found.stream().sorted(Comparator.comparing(ImportFinding::place)).toList();
    }
}
