package no.kurspakker.course.importing.tidy;

import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.importing.document.Divider;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.report.ImportNote;

/** Leaves out lines across the page, which stand for page ends or before footnotes. */
final class Dividers implements Mending {

    private final ImportFindings findings;

    Dividers(ImportFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<Part> mend(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Divider divider) {
                findings.add(ImportNote.DIVIDER, divider.place(), "");
            } else {
                kept.add(part);
            }
        }
        return kept;
    }
}
