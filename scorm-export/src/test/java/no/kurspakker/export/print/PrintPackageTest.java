package no.kurspakker.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.Chapter;
import no.kurspakker.course.GroupTask;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real course on paper, read back as a reader's program reads it. */
class PrintPackageTest {

    private static final String COURSE = "kurset.pdf";
    private static final String TASKS = "gruppeoppgaver.pdf";

    private static PrintedCourse printed;

    @BeforeAll
    static void print() throws IOException {
        printed = PrintedCourse.of(PrintedCourse.SAMSKAPING);
    }

    @Test
    void everyPdfKeepsThePdfUaStandard() throws Exception {
        assertThat(PdfUa.broken(printed.files())).isEmpty();
    }

    @Test
    void itSaysItsTitleAndLanguageAndThatItIsTagged() throws IOException {
        try (PDDocument pdf = printed.pdf(COURSE)) {
            var catalog = pdf.getDocumentCatalog();
            String metadata =
                    new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(catalog.getLanguage()).isEqualTo("nb");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Samskaping på Innherred");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(metadata)
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Samskaping på Innherred");
        }
    }

    @Test
    void everyChapterAndGroupTaskIsThereWithABookmark() throws IOException {
        try (PDDocument pdf = printed.pdf(COURSE)) {
            String text = PrintedCourse.text(pdf);
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                assertThat(item.findDestinationPage(pdf)).as(item.getTitle()).isNotNull();
                bookmarks.add(item.getTitle());
                item.children().forEach(inner -> bookmarks.add(inner.getTitle()));
            }

            for (Chapter chapter : printed.course().chapters()) {
                assertThat(bookmarks).contains(chapter.title());
                assertThat(text).contains(chapter.title());
            }
            for (GroupTask task : printed.course().groupTasks()) {
                assertThat(bookmarks).contains(task.title());
            }
            assertThat(bookmarks).contains("Samskaping i Norge", "Ordliste", "Svar på spørsmålene");
        }
    }

    @Test
    void nothingForTheScreenIsLeft() throws IOException {
        try (PDDocument pdf = printed.pdf(COURSE)) {
            assertThat(PrintedCourse.text(pdf))
                    .doesNotContain(
                            "Vi har drøftet oppgaven", "Vis svaret", "ny fane)", "JavaScript")
                    .contains("Svaret står bakerst (side ", "Figuren som tekst");
        }
    }

    @Test
    void figuresHaveTextsAndTableHeadersTheirScope() throws IOException {
        try (PDDocument pdf = printed.pdf(COURSE)) {
            assertThat(PrintedCourse.elements(pdf, "Figure"))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allSatisfy(
                            figure -> assertThat(figure.getString(COSName.ALT)).isNotBlank());
            assertThat(PrintedCourse.elements(pdf, "TH"))
                    .isNotEmpty()
                    .extracting(header -> scope(header))
                    .containsOnly("Column", "Row");
        }
    }

    private static String scope(COSDictionary header) {
        return header.getCOSDictionary(COSName.A).getNameAsString("Scope");
    }

    @Test
    void itsFontsAreInsideAndItsLinksAlive() throws IOException {
        try (PDDocument pdf = printed.pdf(COURSE)) {
            List<String> addresses = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(annotation.getContents()).isNotBlank();
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionURI uri) {
                        addresses.add(uri.getURI());
                    }
                }
            }
            assertThat(addresses).contains("https://www.youtube.com/watch?v=s1UFaPcEick");
        }
    }

    @Test
    void eachGroupTaskHasASheetWithItsQuestions() throws IOException {
        try (PDDocument pdf = printed.pdf(TASKS)) {
            assertThat(pdf.getNumberOfPages())
                    .isEqualTo(printed.course().groupTasks().size());
            assertThat(PrintedCourse.text(pdf))
                    .contains("Antall til stede", "ikke hvem som sa hva")
                    .doesNotContain("Navn:");
        }
    }

    @Test
    void sheetsSayWhatTheCourseIs() throws IOException {
        try (PDDocument guide = printed.pdf("veiledning-for-moteleder.pdf");
                PDDocument platform = printed.pdf("innstillinger-moodle-ks-laering.pdf")) {
            assertThat(PrintedCourse.text(guide))
                    .contains("har 4 gruppeoppgaver", "tar 80 minutter i alt", "20 min")
                    .contains(printed.course().groupTasks().get(0).title());
            assertThat(PrintedCourse.text(platform)).contains("alle 6 kapitlene", "Auto-commit");
            assertThat(PrintedCourse.text(guide) + PrintedCourse.text(platform))
                    .doesNotContainPattern("[{}|]");
        }
    }

    @Test
    void sheetsToFillInAreAlsoPagesThatATextProcessorOpens() {
        assertThat(printed.files().keySet())
                .filteredOn(name -> name.endsWith(".html"))
                .containsExactly("personvern-dpia.html", "til-tilgjengelighetserklaeringen.html")
                .allSatisfy(name -> assertThat(text(name))
                        .startsWith("<!DOCTYPE html>\n<html lang=\"nb\">")
                        .contains("<h1", "scope=\"col\"", "scope=\"row\""));
        assertThat(text("til-tilgjengelighetserklaeringen.html"))
                .contains("1.4.10 Dynamisk tilpasning", "2.5.8");
    }

    private static String text(String name) {
        return new String(printed.files().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
