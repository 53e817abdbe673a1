package no.kurspakker.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.kurspakker.export.print.PdfUa;
import no.kurspakker.tracking.report.view.ReportView;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportPdfTest {

    /** 15 mm in points, less one for rounding. */
    private static final float MARGIN = 41.5f;

    private static byte[] ofAll;
    private static byte[] ofRegion;

    @BeforeAll
    static void print() throws IOException {
        ofAll = pdf(ReportView.ALL, "nb");
        ofRegion = pdf(ReportView.REGION, "en");
    }

    private static byte[] pdf(ReportView view, String language) throws IOException {
        ReportWords words =
                ReportWords.in(Locale.forLanguageTag(language), ZoneId.of("Europe/Oslo"));
        ViewedReport viewed = ViewedReport.of(ReportSample.of(60), view, true);
        try (InputStream pdf = ReportPdf.of(viewed, words).open()) {
            return pdf.readAllBytes();
        }
    }

    @Test
    void everyReportKeepsThePdfUaStandard() throws Exception {
        assertThat(PdfUa.broken(Map.of("all.pdf", ofAll, "region.pdf", ofRegion)))
                .isEmpty();
    }

    @Test
    void everyLearnerAndWhenTheDataAreFromIsOnPaper() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ofAll)) {
            String text = text(pdf);
            assertThat(text)
                    .contains("Tall per 11.10.2026 kl. 08.00")
                    .contains("Deltaker nummer 0", "Deltaker nummer 59")
                    .contains("Uplassert", "Gruppe 1");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nb");
        }
    }

    @Test
    void theRegionsPaperHasNobodyOnIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ofRegion)) {
            assertThat(text(pdf))
                    .contains("Steinkjer")
                    .doesNotContain("Deltaker nummer")
                    .doesNotContain("Gruppe 1");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void everyChartHasATextAndEverySectionABookmark() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ofAll)) {
            List<PDStructureElement> figures = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), figures);
            assertThat(figures)
                    .hasSize(4)
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).startsWith("Diagram: "));
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .startsWith("Oversikt", "Kommuner og kapitler")
                    .contains("Deltakere og kapitler")
                    .endsWith("Om dataene");
        }
    }

    @Test
    void nothingReachesBeyondThePaper() throws IOException {
        for (byte[] bytes : List.of(ofAll, ofRegion)) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                List<String> beyond = new ArrayList<>();
                new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> letters) {
                        TextPosition last = letters.get(letters.size() - 1);
                        if (last.getX() + last.getWidth() > last.getPageWidth() - MARGIN) {
                            beyond.add(text);
                        }
                    }
                }.getText(pdf);
                assertThat(beyond).isEmpty();
            }
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> figures) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (COSName.getPDFName("Figure").getName().equals(element.getStructureType())) {
                    figures.add(element);
                }
                collect(element, figures);
            }
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
}
