package no.kurspakker.export.print;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.kurspakker.course.Course;
import no.kurspakker.course.Translation;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.page.PageSet;
import no.kurspakker.export.print.pdf.PdfPrinter;
import no.kurspakker.tracking.TrackingPlan;
import org.w3c.dom.Document;

/** Makes everything that a course has on paper. */
public final class PrintPackage {

    private PrintPackage() {}

    /**
     * {@return the PDFs and sheets of {@code course}; those of other languages in a folder for each}
     *
     * @param plan made of the same course, as are {@code pages}
     */
    public static PackageTree of(Course course, TrackingPlan plan, PageSet pages) {
        SortedMap<PackagePath, Content> files = new TreeMap<>(inOne(course, "", pages));
        for (Translation translation : course.translations()) {
            String folder = translation.language().value().toLowerCase(Locale.ROOT) + "/";
            inOne(translation.course(), folder, pages)
                    .forEach((path, content) -> files.put(new PackagePath(folder + path), content));
        }
        return new PackageTree(files);
    }

    /** @param folder where the document of the language lies among the pages */
    private static SortedMap<PackagePath, Content> inOne(
            Course course, String folder, PageSet pages) {
        PrintWords words = PrintWords.in(course.language(), "print");
        PdfPrinter printer = new PdfPrinter();
        PaperHead head = new PaperHead(course, words);
        Document document =
                new PaperCourse(course, pages.embedded(), folder + "index.html", words).document();
        SortedMap<PackagePath, Content> files = new TreeMap<>();
        new TaskSheets(words, head, printer)
                .of(document)
                .ifPresent(tasks -> files.put(file(words, "file.tasks"), printer.print(tasks)));
        files.put(file(words, "file.course"), printer.print(document));
        PrintWords texts = PrintWords.in(course.language(), "sheets");
        for (Sheet sheet : Sheet.values()) {
            Document written = new SheetDocument(course, texts).of(sheet);
            String name = texts.text(sheet.key() + ".file");
            String title = texts.text(sheet.key() + ".title");
            if (sheet.isToFillIn()) {
                files.put(new PackagePath(name + ".html"), head.page(written, title));
            }
            head.fill(written, title);
            files.put(new PackagePath(name + ".pdf"), printer.print(written));
        }
        return files;
    }

    private static PackagePath file(PrintWords words, String key) {
        return new PackagePath(words.text(key) + ".pdf");
    }
}
