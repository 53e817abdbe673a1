package no.kurspakker.export.print.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import no.kurspakker.export.Bundled;
import no.kurspakker.export.Bytes;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that the jar brings along, read once for all documents of a printer. */
final class Typeface {

    private final List<Font> fonts;

    Typeface() throws IOException {
        fonts = List.of(
                Font.read("400Regular", 400, FontStyle.NORMAL),
                Font.read("400Regular_Italic", 400, FontStyle.ITALIC),
                Font.read("700Bold", 700, FontStyle.NORMAL),
                Font.read("700Bold_Italic", 700, FontStyle.ITALIC));
    }

    /** Makes the fonts known for the text of {@code pdf}. */
    void forText(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        for (Font font : fonts) {
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(pdf, font.parsed(), true)),
                    PdfPrinter.TYPEFACE,
                    font.weight(),
                    font.style(),
                    true);
        }
    }

    /** Makes the fonts known for the words in drawings. */
    void forDrawings(PdfRendererBuilder builder) {
        for (Font font : fonts) {
            builder.useFont(
                    font.file()::open,
                    PdfPrinter.TYPEFACE,
                    font.weight(),
                    font.style(),
                    true,
                    Set.of(FSFontUseCase.SVG));
        }
    }

    private record Font(Bytes file, TrueTypeFont parsed, int weight, FontStyle style) {

        static Font read(String name, int weight, FontStyle style) throws IOException {
            Bytes file = Bundled.bytes("/no/kurspakker/export/print/pdf/Inter_" + name + ".ttf");
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file.open()));
            // Ligatures are not needed, and looking for them takes longer than all the rest.
            parsed.setEnableGsub(false);
            return new Font(file, parsed, weight, style);
        }
    }
}
