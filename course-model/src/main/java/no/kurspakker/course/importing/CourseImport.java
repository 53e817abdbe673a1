package no.kurspakker.course.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.course.importing.document.ImportedDocument;
import no.kurspakker.course.importing.document.NeighbourFiles;
import no.kurspakker.course.importing.document.Part;
import no.kurspakker.course.importing.docx.DocxDocument;
import no.kurspakker.course.importing.folder.FolderWriter;
import no.kurspakker.course.importing.folder.ImportSettings;
import no.kurspakker.course.importing.folder.ImportedCourse;
import no.kurspakker.course.importing.html.HtmlDocument;
import no.kurspakker.course.importing.markdown.MarkdownDocument;
import no.kurspakker.course.importing.report.ImportFindings;
import no.kurspakker.course.importing.shape.CourseShape;
import no.kurspakker.course.importing.tidy.TidyDocument;

/**
 * Makes a course of a document: Markdown (also as a PDF converter leaves it), Word or HTML. No sentence is lost or changed;
 * what is left out, such as the list of contents, is among the findings.
 */
public final class CourseImport {

    /** The largest document, in bytes. */
    public static final int LARGEST = 50_000_000;

    private CourseImport() {}

    /**
     * {@return the course that {@code file} may become}
     *
     * @throws IOException if it cannot be read, is too large, or is of a kind that is not known; the message names it
     */
    public static ImportedCourse read(Path file, ImportSettings settings) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than " + LARGEST + " bytes");
        }
        ImportFindings findings = new ImportFindings();
        String name = String.valueOf(file.getFileName());
        ImportedDocument document = switch (DocumentKind.of(file)) {
            case WORD -> {
                try (InputStream in = Files.newInputStream(file)) {
                    yield DocxDocument.read(in, name, findings);
                }
            }
            case HTML -> HtmlDocument.read(DocumentText.of(file), name, beside(file), findings);
            case MARKDOWN ->
                MarkdownDocument.read(DocumentText.of(file), name, beside(file), findings);
        };
        return course(document, settings, findings);
    }

    /**
     * {@return the course that pages of HTML may become, one after the other}
     *
     * @param name of what they come from
     */
    public static ImportedCourse ofPages(
            String name, List<HtmlPage> pages, NeighbourFiles files, ImportSettings settings) {
        ImportFindings findings = new ImportFindings();
        List<Part> parts = new ArrayList<>();
        Optional<ImportedDocument> first = Optional.empty();
        for (HtmlPage page : pages) {
            NeighbourFiles beside = path -> files.read(page.resolve(path));
            ImportedDocument document =
                    HtmlDocument.read(page.html(), page.path(), beside, findings);
            first = first.or(() -> Optional.of(document));
            parts.addAll(document.parts());
        }
        ImportedDocument whole = new ImportedDocument(
                name,
                first.flatMap(ImportedDocument::title),
                first.flatMap(ImportedDocument::language),
                parts);
        return course(whole, settings, findings);
    }

    private static ImportedCourse course(
            ImportedDocument document, ImportSettings settings, ImportFindings findings) {
        ImportedDocument tidy = TidyDocument.of(document, findings);
        return FolderWriter.write(tidy, CourseShape.of(tidy, findings), settings, findings);
    }

    /** Files in the document's own folder or below it, and nowhere else. */
    private static NeighbourFiles beside(Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("").normalize();
        return path -> {
            boolean plain = !path.isBlank()
                    && !path.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*:.*");
            Path target = plain ? folder.resolve(path.replace("%20", " ")).normalize() : folder;
            return target.startsWith(folder) && Files.isRegularFile(target)
                    ? bytes(target, folder)
                    : Optional.empty();
        };
    }

    private static Optional<byte[]> bytes(Path target, Path folder) {
        try {
            boolean inside = target.toRealPath().startsWith(folder.toRealPath());
            return inside && Files.size(target) <= LARGEST
                    ? Optional.of(Files.readAllBytes(target))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
