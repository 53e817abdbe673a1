package no.kurspakker.export.print.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.kurspakker.export.Bytes;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Prints XHTML documents with style sheet and bookmarks in their head as PDF/UA-1. Pictures are {@code data:} addresses;
 * nothing else is ever read. Not safe for use by several threads.
 */
public final class PdfPrinter {

    /** The name of the typeface, for style sheets. */
    public static final String TYPEFACE = "Inter";

    private static final float PDF_VERSION = 1.7f;

    private final Typeface typeface;

    public PdfPrinter() {
        try {
            typeface = new Typeface();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the PDF of {@code document}, whose root has {@code lang} and whose head has {@code title}} */
    public Bytes print(Document document) {
        return laidOut(document, (renderer, pdf) -> {
            renderer.createPDFWithoutClosing();
            Finish.of(pdf, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return Bytes.of(out.toByteArray());
        });
    }

    /** {@return how many pages {@code document} takes} Quicker than printing it. */
    public int pages(Document document) {
        return laidOut(
                document,
                (renderer, pdf) -> renderer.getRootBox().getLayer().getPages().size());
    }

    private <T> T laidOut(Document document, Use<T> use) {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = renderer(document, pdf)) {
            renderer.layout();
            return use.of(renderer, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(Document document, PDDocument pdf) throws IOException {
        // One switch for the whole process. What the library would log, such as links without
        // titles, tests say.
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_VERSION);
        builder.withProducer("Kurspakker");
        builder.withW3cDocument(document, "");
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.usePDDocument(pdf);
        typeface.forText(builder, pdf);
        if (document.getElementsByTagName("svg").getLength() > 0) {
            builder.useSVGDrawer(new BatikSVGDrawer());
            typeface.forDrawings(builder);
        }
        return builder.buildPdfRenderer();
    }

    /** What becomes of a document that is laid out. */
    @FunctionalInterface
    private interface Use<T> {
        T of(PdfBoxRenderer renderer, PDDocument pdf) throws IOException;
    }
}
