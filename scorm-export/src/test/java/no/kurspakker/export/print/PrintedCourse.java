package no.kurspakker.export.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.kurspakker.course.Course;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.page.PageRenderer;
import no.kurspakker.tracking.TrackingPlan;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** The files of a course in the format for print, made once, and ways to read them back. */
final class PrintedCourse {

    /** The course that this repository is about. */
    static final Path SAMSKAPING = Path.of("..", "content", "src", "main", "course");

    private final Course course;
    private final Map<String, byte[]> files = new TreeMap<>();

    private PrintedCourse(Course course) {
        this.course = course;
    }

    static PrintedCourse of(Path folder) throws IOException {
        Course course = CourseReader.read(folder).value().orElseThrow();
        TrackingPlan plan = TrackingPlan.of(course);
        PackageTree tree = PrintPackage.of(
                course, plan, PageRenderer.render(course, plan).value().orElseThrow());
        PrintedCourse printed = new PrintedCourse(course);
        tree.files().forEach((path, content) -> {
            try (InputStream in = content.open()) {
                printed.files.put(path.value(), in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return printed;
    }

    Course course() {
        return course;
    }

    Map<String, byte[]> files() {
        return files;
    }

    PDDocument pdf(String name) throws IOException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new AssertionError(name + " is not among " + files.keySet());
        }
        return Loader.loadPDF(bytes);
    }

    static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    /** {@return every structure element of the type {@code name}, such as {@code Figure}} */
    static List<COSDictionary> elements(PDDocument pdf, String name) {
        List<COSDictionary> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), name, found);
        return found;
    }

    private static void collect(PDStructureNode node, String name, List<COSDictionary> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getCOSObject().getNameAsString(COSName.S).equals(name)) {
                    found.add(element.getCOSObject());
                }
                collect(element, name, found);
            }
        }
    }
}
