package no.kurspakker.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes out of a browser's printer, and the receipt that a learner downloads. */
@ExtendWith(InChromium.class)
class PaperIT {

    private static final String NO_DIALOG = "window.print = () => { window.printed = true }";

    private final CoursePackage course = CoursePackage.ofTheCourse("web");

    @Test
    void pageThatIsShownIsPrintedAloneAndWithoutControls(Browser browser) throws IOException {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Unit chapter = course.chapters().get(1);
            Reader reader = fromDisk(context).opensAt(chapter.id());

            try (PDDocument pdf = printed(reader)) {
                assertThat(text(pdf))
                        .contains(chapter.title())
                        .doesNotContain(course.chapters().get(5).title())
                        .doesNotContain("Marker som lest", "Skriv ut", "Last ned", "Søk");
                assertThat(pdf.getNumberOfPages()).isBetween(2, 8);
            }
        }
    }

    @Test
    void wholeCourseIsPrintedFromTheFootOfAPageAndTheScreenIsAsBefore(Browser browser)
            throws IOException {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(context).opens();
            chooses(reader, 1);

            try (PDDocument pdf = printed(reader)) {
                String text = text(pdf);
                for (Unit unit : course.units()) {
                    assertThat(text).contains(unit.title());
                }
                assertThat(pdf.getNumberOfPages()).isGreaterThan(course.units().size());
            }
            assertThat(reader.page().locator("article.page:visible")).hasCount(1);
        }
    }

    @Test
    void everyGroupTaskFillsOneSheet(Browser browser) throws IOException {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Reader reader = fromDisk(context).opens();
            chooses(reader, 2);

            try (PDDocument pdf = printed(reader)) {
                List<Unit> tasks = course.groupTasks();
                assertThat(pdf.getNumberOfPages()).isEqualTo(tasks.size());
                for (int i = 0; i < tasks.size(); i++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(i + 1);
                    stripper.setEndPage(i + 1);
                    assertThat(flat(stripper.getText(pdf)))
                            .contains(tasks.get(i).title());
                }
            }
        }
    }

    @Test
    void receiptIsThereOnceAChapterIsDoneAndNeedsNothingElse(Browser browser) throws IOException {
        try (BrowserContext context = Look.withoutMotion(browser)) {
            Unit chapter = course.chapters().get(0);
            Reader reader = fromDisk(context).opensAt(chapter.id());
            assertThat(reader.page().locator(".paper .receipt button")).isHidden();
            reader.current().locator("[data-mark]").click();

            Download download = reader.page()
                    .waitForDownload(() ->
                            reader.page().locator(".paper .receipt button").click());
            Path file = Files.createTempFile("receipt", ".html");
            download.saveAs(file);

            assertThat(download.suggestedFilename())
                    .matches("kvittering-\\d{4}-\\d\\d-\\d\\d\\.html");
            assertThat(reader.page().locator(".paper [role=status]"))
                    .containsText(download.suggestedFilename());
            Page receipt = context.newPage();
            receipt.navigate(file.toUri().toString());
            assertThat(receipt.locator("tbody tr").first()).containsText(chapter.title());
            assertThat(receipt.locator("tbody tr").first()).not().containsText("ikke fullført");
            assertThat(receipt.locator("tbody tr").nth(1)).containsText("ikke fullført");
            assertThat(Axe.violations(receipt, "receipt")).isEmpty();
            assertThat(reader.faults()).isEmpty();
        }
    }

    private Reader fromDisk(BrowserContext context) {
        context.addInitScript(NO_DIALOG);
        return new Reader(context, course.folder().resolve("index.html").toUri().toString());
    }

    /** Presses one of the choices at the foot of the page: this page, all, the group tasks. */
    private static void chooses(Reader reader, int choice) {
        reader.page().locator(".paper .choices-row button").nth(choice).click();
        reader.page().waitForFunction("() => window.printed");
    }

    private static PDDocument printed(Reader reader) throws IOException {
        return Loader.loadPDF(reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    private static String text(PDDocument pdf) throws IOException {
        return flat(new PDFTextStripper().getText(pdf));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
