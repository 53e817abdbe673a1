package no.kurspakker.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A course in three languages on paper, with a picture in the format WebP. */
class PrintedLanguagesTest {

    private static PrintedCourse printed;

    @BeforeAll
    static void print() throws IOException {
        printed = PrintedCourse.of(Path.of("src", "test", "courses", "languages"));
    }

    @Test
    void eachLanguageHasItsOwnPapersInAFolder() throws IOException {
        assertThat(printed.files())
                .containsKeys("kurset.pdf", "gruppeoppgaver.pdf", "nn/kurset.pdf", "en/course.pdf");
        try (PDDocument nynorsk = printed.pdf("nn/kurset.pdf");
                PDDocument english = printed.pdf("en/course.pdf")) {
            assertThat(nynorsk.getDocumentCatalog().getLanguage()).isEqualTo("nn");
            assertThat(PrintedCourse.text(nynorsk)).contains("Steng vatnet", "Ordliste");
            assertThat(english.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(PrintedCourse.text(english))
                    .contains("Close the water", "This page is not translated yet", "Rens sluket")
                    .doesNotContain("index.html");
        }
    }

    @Test
    void everyPdfKeepsThePdfUaStandard() throws Exception {
        assertThat(PdfUa.broken(printed.files())).isEmpty();
    }

    @Test
    void webPictureIsDrawnInItsColours() throws IOException {
        try (PDDocument pdf = printed.pdf("kurset.pdf")) {
            List<BufferedImage> pictures = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        pictures.add(image.getImage());
                    }
                }
            }

            assertThat(pictures).hasSize(1);
            assertThat(pictures.get(0).getWidth()).isEqualTo(32);
            assertThat(pictures.get(0).getRGB(2, 2) & 0xff).isGreaterThan(0x90);
            assertThat(pictures.get(0).getRGB(16, 12) & 0xffffff).isGreaterThan(0xf0f0f0);
        }
    }
}
