package no.kurspakker.export.print.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import no.kurspakker.export.print.xhtml.Xhtml;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a PDF says about itself: nothing of the time and the machine that made it. */
final class Finish {

    private Finish() {}

    static void of(PDDocument pdf, Document document) throws IOException {
        String title = Xhtml.first(document, "title").map(Xhtml::text).orElse("");
        String author = Xhtml.all(document, "meta").stream()
                .filter(meta -> meta.getAttribute("name").equals("author"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElse("");
        String language = document.getDocumentElement().getAttribute("lang");
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setProducer("Kurspakker");
        pdf.setDocumentInformation(information);
        String xmp = xmp(escaped(title), escaped(author), escaped(language));
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.getDocumentCatalog().setLanguage(language);
        LinkTexts.mend(pdf);
        // Without an id of its own, the library makes one of the time of day.
        pdf.setDocumentId(id(document));
    }

    private static long id(Document document) {
        CRC32 checksum = new CRC32();
        Element root = document.getDocumentElement();
        checksum.update(root.getTextContent().getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    // ISO 14289-1, 5: the identifier of PDF/UA-1; the title must stand here as in the document.
    private static String xmp(String title, String author, String language) {
        return """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%2$s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>%3$s</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>Kurspakker</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.formatted(title, author, language);
    }
}
