package no.kurspakker.course.importing.tidy;

import java.util.List;
import no.kurspakker.course.importing.document.ImportedDocument;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.report.ImportFindings;

/** Mends a document, one kind of fault after the other: each finds what those before it have left whole. */
public final class TidyDocument {

    private TidyDocument() {}

    /** {@return {@code document} as its author may have had it} */
    public static ImportedDocument of(ImportedDocument document, ImportFindings findings) {
        List<Mending> mendings = List.of(
                new ContentsList(findings),
                new StrayMarks(findings),
                new TabTables(findings),
                new NoteDefinitions(findings),
                new Dividers(findings),
                new BrokenSentences(findings),
                new Films(findings),
                new MissingPictures(findings),
                new Links(findings));
        List<Part> parts = document.parts();
        for (Mending mending : mendings) {
            parts = mending.mend(parts);
        }
        return new ImportedDocument(document.name(), document.title(), document.language(), parts);
    }
}
